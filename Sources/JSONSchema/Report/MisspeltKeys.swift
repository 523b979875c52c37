/// Keys that are missing from an object and keys of it that are not known: where one is a misspelling of the other, they
/// are one defect.
struct MisspeltKeys {
  /// The name that was meant, by the key as it stands.
  private var meant: [Instance.Identity: String] = [:]
  private var known: [Instance.Identity: [String]] = [:]
  private var explained: Set<Missing> = []

  private struct Missing: Hashable {
    let object: Instance.Identity
    let name: String
  }

  init(_ failures: [Failure], in schema: Schema) {
    for failure in failures {
      guard case .member(let key, _) = failure.detail,
        let object = InstancePlace(key).parentContainer
      else { continue }
      let names = ExpectedNames(failure, in: schema)
      let present = ExpectedNames.present(in: object)
      let candidates = names.all.filter { !present.contains($0) }
      known[key.identity] = names.all
      guard let nearest = NearestName.of(key.string, among: candidates) else { continue }
      meant[key.identity] = nearest
      explained.insert(Missing(object: object.identity, name: nearest))
    }
  }

  /// The names that may stand where an unknown `key` does.
  func names(insteadOf key: Instance) -> [String] { known[key.identity] ?? [] }

  /// The known name that `key` is a misspelling of.
  func meaning(of key: Instance) -> String? { meant[key.identity] }

  /// Whether the failure is that a key is missing that is there, misspelt.
  func explains(_ failure: Failure) -> Bool {
    guard case .missing(let name) = failure.detail, let object = failure.schema.keywords.object else { return false }
    return explained.contains(Missing(object: failure.instance.identity, name: object.names.name(name)))
  }
}

/// The property names that a schema speaks of.
struct ExpectedNames {
  /// In the order of the schema.
  private(set) var all: [String] = []

  /// The names that a schema knows which refuses all others; `unevaluatedProperties` knows those of the schemas that it
  /// refers to as well.
  init(_ failure: Failure, in schema: Schema) {
    var objects = [failure.schema.keywords.object]
    if failure.keyword == .unevaluatedProperties {
      let start = SchemaLocator.Candidate(number: failure.schema.number, scope: [])
      objects = SchemaLocator(schema: schema).expand([start], nil).map { schema.subschemas[$0.number].keywords.object }
    }
    var seen: Set<String> = []
    for object in objects.compactMap({ $0 }) {
      all += (0..<object.names.count).map(object.names.name).filter { seen.insert($0).inserted }
    }
  }

  /// The keys of an object.
  static func present(in object: Instance) -> Set<String> {
    var result: Set<String> = []
    var pairs = Instance.Pairs(object)
    while let (key, _) = pairs.nextMember() { result.insert(key.string) }
    return result
  }
}

/// Finds the allowed value that a writer meant.
enum NearestValue {
  static func of(_ instance: Instance, among values: [Instance]) -> Instance? {
    let strings = values.filter { $0.type(floatsAreIntegers: true) == .string }
    let text = instance.string
    guard let nearest = NearestName.of(text, among: strings.map(\.string)) else { return nil }
    return strings.first { $0.string == nearest }
  }
}
