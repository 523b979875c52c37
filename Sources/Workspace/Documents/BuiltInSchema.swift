/// The schemas that the binary carries.
package enum BuiltInSchema: String, Sendable, Hashable, CaseIterable {
  case bank = "question-bank.schema.json"
  case guide = "exam-guide.schema.json"
  case catalog = "product-catalog.schema.json"
  case configuration = "configuration.schema.json"

  /// The schema that a path or URI means: its URI, or a path with its name, wherever the file is said to be.
  package init?(_ target: String) {
    let bare = target.split(separator: "#", omittingEmptySubsequences: false).first.map(String.init) ?? target
    guard let schema = Self.allCases.first(where: { $0.uri == bare || $0.rawValue == FilePath.name(bare) }) else {
      return nil
    }
    self = schema
  }

  /// The URI that the schema gives itself.
  package var uri: String { "urn:qbank:" + rawValue.dropLast(".schema.json".count) }

  /// The schema that documents of a kind are judged by where nothing else is said.
  package init?(for kind: DocumentKind) {
    switch kind {
    case .bank: self = .bank
    case .guide: self = .guide
    case .catalog: self = .catalog
    case .configuration: self = .configuration
    case .schema, .other: return nil
    }
  }
}
