package enum DidOpenTextDocumentNotification: LSPNotification {
  package static let method = "textDocument/didOpen"
  package typealias Params = DidOpenTextDocumentParams
}

package struct DidOpenTextDocumentParams: Codable, Sendable {
  package var textDocument: TextDocumentItem

  package init(textDocument: TextDocumentItem) {
    self.textDocument = textDocument
  }
}

package struct TextDocumentItem: Codable, Sendable {
  package var uri: String
  @Tolerant package var languageId: String?
  @Tolerant package var version: Int?
  package var text: UTF8Text

  package init(uri: String, languageId: String?, version: Int?, text: String) {
    self.uri = uri
    self.languageId = languageId
    self.version = version
    self.text = UTF8Text(text)
  }
}
