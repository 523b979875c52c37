package enum DefinitionRequest: LSPRequest {
  package static let method = "textDocument/definition"
  package typealias Params = TextDocumentPositionParams
  package typealias Result = [Location]
}
