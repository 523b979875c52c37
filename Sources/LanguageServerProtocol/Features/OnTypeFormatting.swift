package enum DocumentOnTypeFormattingRequest: LSPRequest {
  package static let method = "textDocument/onTypeFormatting"
  package typealias Params = DocumentOnTypeFormattingParams
  package typealias Result = [LSPTextEdit]
}

package struct DocumentOnTypeFormattingParams: DocumentParams, Codable, Hashable {
  package var textDocument: TextDocumentIdentifier
  package var position: LSPPosition
  /// What was typed.
  package var ch: String
}

package struct DocumentOnTypeFormattingOptions: Codable, Hashable, Sendable {
  package var firstTriggerCharacter: String

  package init(firstTriggerCharacter: String) {
    self.firstTriggerCharacter = firstTriggerCharacter
  }
}
