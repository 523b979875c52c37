package enum DidSaveTextDocumentNotification: LSPNotification {
  package static let method = "textDocument/didSave"
  package typealias Params = DidSaveTextDocumentParams
}

package struct DidSaveTextDocumentParams: DocumentParams, Codable {
  package var textDocument: TextDocumentIdentifier
}
