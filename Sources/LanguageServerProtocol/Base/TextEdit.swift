package struct LSPTextEdit: Codable, Hashable, Sendable {
  package var range: LSPRange
  package var newText: String

  package init(range: LSPRange, newText: String) {
    self.range = range
    self.newText = newText
  }
}

/// Edits of one document, for the version named (`null`: for the one on disk).
package struct TextDocumentEdit: Codable, Hashable, Sendable {
  package var textDocument: OptionalVersionedTextDocumentIdentifier
  package var edits: [LSPTextEdit]

  package init(textDocument: OptionalVersionedTextDocumentIdentifier, edits: [LSPTextEdit]) {
    self.textDocument = textDocument
    self.edits = edits
  }
}

package struct OptionalVersionedTextDocumentIdentifier: Codable, Hashable, Sendable {
  package var uri: String
  package var version: Int?

  package init(uri: String, version: Int?) {
    self.uri = uri
    self.version = version
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(uri, forKey: .uri)
    try container.encode(version, forKey: .version)
  }

  private enum CodingKeys: CodingKey {
    case uri, version
  }
}

/// Edits of several documents: `documentChanges` for clients that have it, `changes` for the others.
package struct WorkspaceEdit: Codable, Hashable, Sendable {
  package var changes: [String: [LSPTextEdit]]?
  package var documentChanges: [TextDocumentEdit]?

  package init(changes: [String: [LSPTextEdit]]) {
    self.changes = changes
  }

  package init(documentChanges: [TextDocumentEdit]) {
    self.documentChanges = documentChanges
  }
}
