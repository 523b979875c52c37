package enum DidCloseTextDocumentNotification: LSPNotification {
  package static let method = "textDocument/didClose"
  package typealias Params = DidCloseTextDocumentParams
}

package struct DidCloseTextDocumentParams: DocumentParams, Codable {
  package var textDocument: TextDocumentIdentifier
}
