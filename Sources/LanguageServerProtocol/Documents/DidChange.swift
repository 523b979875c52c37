package enum DidChangeTextDocumentNotification: LSPNotification {
  package static let method = "textDocument/didChange"
  package typealias Params = DidChangeTextDocumentParams
}

package struct DidChangeTextDocumentParams: Codable, Sendable {
  package var textDocument: VersionedTextDocumentIdentifier
  package var contentChanges: [TextDocumentContentChangeEvent]

  package init(textDocument: VersionedTextDocumentIdentifier, contentChanges: [TextDocumentContentChangeEvent]) {
    self.textDocument = textDocument
    self.contentChanges = contentChanges
  }
}

/// One change. Without a range the text is the whole document.
package struct TextDocumentContentChangeEvent: Codable, Sendable {
  package var range: LSPRange?
  package var text: String

  package init(range: LSPRange?, text: String) {
    self.range = range
    self.text = text
  }
}
