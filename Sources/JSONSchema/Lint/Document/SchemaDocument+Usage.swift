extension SchemaDocument {
  /// How many schemas of the document use `keyword`.
  func count(of keyword: String) -> Int { keywordCounts[keyword] ?? 0 }

  func uses(_ keyword: String) -> Bool { count(of: keyword) > 0 }

  /// Whether what a keyword has evaluated can matter elsewhere.
  var usesUnevaluated: Bool { uses("unevaluatedProperties") || uses("unevaluatedItems") }
}
