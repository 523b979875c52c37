package enum MarkupKind: String, Codable, Hashable, Sendable {
  case plaintext, markdown
}

/// Text for a person, in Markdown or plain.
package struct MarkupContent: Codable, Hashable, Sendable {
  package var kind: MarkupKind
  package var value: String

  package init(kind: MarkupKind, value: String) {
    self.kind = kind
    self.value = value
  }
}
