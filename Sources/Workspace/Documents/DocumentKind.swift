/// What a document is to us.
package enum DocumentKind: String, Sendable, Hashable, CaseIterable {
  case bank
  /// A JSON Schema.
  case schema
  /// `.qbank.yaml` or `.qbank.json`.
  case configuration
  case guide
  case catalog
  /// None of ours: left alone.
  case other
}

/// What a document is, and why.
package struct Classification: Sendable, Hashable {
  package var kind: DocumentKind
  /// Half a sentence, such as "it is named on the command line".
  package var reason: String

  package init(_ kind: DocumentKind, _ reason: String) {
    self.kind = kind
    self.reason = reason
  }
}
