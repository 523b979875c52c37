package struct TextDocumentIdentifier: Codable, Hashable, Sendable {
  package var uri: String

  package init(uri: String) {
    self.uri = uri
  }
}

/// Some clients send no version, or `null`.
package struct VersionedTextDocumentIdentifier: Codable, Hashable, Sendable {
  package var uri: String
  @Tolerant package var version: Int?

  package init(uri: String, version: Int?) {
    self.uri = uri
    self.version = version
  }
}

/// The parameters that many requests about a place share.
package struct TextDocumentPositionParams: DocumentParams, Codable, Hashable {
  package var textDocument: TextDocumentIdentifier
  package var position: LSPPosition

  package init(textDocument: TextDocumentIdentifier, position: LSPPosition) {
    self.textDocument = textDocument
    self.position = position
  }
}

/// Parameters that are about one document.
package protocol DocumentParams: Sendable {
  var textDocument: TextDocumentIdentifier { get }
}
