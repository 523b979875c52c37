/// The property names that a schema speaks of which refuses all others; with `unevaluatedProperties`, those of the schemas
/// that it refers to as well.
struct ExpectedNames {
  /// In the order of the schema.
  private(set) var all: [String] = []
  private var set: Set<String> = []
  private var patterns: [Pattern] = []
  /// Whether one of the schemas has something to say of every other key.
  private var takesOthers = false

  /// The failures that speak of the same names.
  struct Key: Hashable {
    private let schema: Int
    private let keyword: KeywordName

    init(_ failure: Failure) {
      schema = failure.schema.number
      keyword = failure.keyword
    }
  }

  init(_ failure: Failure, in schema: Schema) {
    var objects = [failure.schema.keywords.object]
    if failure.keyword == .unevaluatedProperties {
      let start = SchemaLocator.Candidate(number: failure.schema.number, scope: [])
      objects = SchemaLocator(schema: schema, takesAllBranches: true).expand([start], nil).map {
        schema.subschemas[$0.number].keywords.object
      }
    }
    for object in objects.compactMap({ $0 }) {
      all += (0..<object.names.count).map(object.names.name).filter { set.insert($0).inserted }
      patterns += object.patterns.map(\.pattern)
      if let additional = object.additional, !schema.subschemas[additional].isFalse { takesOthers = true }
    }
  }

  func contain(_ key: Instance) -> Bool {
    takesOthers || set.contains(key.string)
      || key.withText { text in patterns.contains { $0.search(text) != .noMatch } }
  }

  /// The keys of an object.
  static func present(in object: Instance) -> Set<String> {
    var result: Set<String> = []
    var pairs = Instance.Pairs(object)
    while let (key, _) = pairs.nextMember() { result.insert(key.string) }
    return result
  }
}
