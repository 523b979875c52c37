import Findings

/// Keys that are missing from an object and keys of it that are not known: where one is a misspelling of the other, they
/// are one defect.
struct MisspeltKeys {
  /// What there is to say of a key that is not known.
  struct Explanation {
    /// The known name that it is a misspelling of, and which is not there.
    var meaning: String?
    /// The known name that it is a misspelling of, and which is there too.
    var twin: String?
    /// The known names that are not there, in the order of the schema.
    let free: [String]
    /// Whether the key is known, but not beside what else is there.
    var isKnown = false
  }

  private var explanations: [Instance.Identity: Explanation] = [:]
  /// By object, the missing names that are there, misspelt.
  private var explained: [Instance.Identity: Set<String>] = [:]

  /// What the unknown keys of one object have in common.
  private struct Group {
    let object: Instance.Identity
    let known: ExpectedNames
    let free: [String]
    let nearestFree: NearestWord
    let nearestPresent: NearestWord
    var guesses = 0
  }

  private struct GroupKey: Hashable {
    let object: Instance.Identity
    let schema: Int
    let keyword: KeywordName
  }

  init(_ failures: [Failure], in schema: Schema) {
    var groups: [GroupKey: Group] = [:]
    var names: [ExpectedNames.Key: ExpectedNames] = [:]
    for failure in failures {
      guard case .member(let key, _) = failure.detail, let object = InstancePlace(key).parentContainer else { continue }
      let groupKey = GroupKey(object: object.identity, schema: failure.schema.number, keyword: failure.keyword)
      var group = groups[groupKey] ?? Self.group(object, failure, schema, &names)
      group.guesses += 1
      groups[groupKey] = group
      var explanation = Explanation(free: group.free)
      if failure.keyword == .unevaluatedProperties, group.known.contain(key) {
        explanation.isKnown = true
      } else if group.guesses <= group.nearestFree.affordableSearches {
        explanation.meaning = group.nearestFree.of(key.string)
        if explanation.meaning == nil { explanation.twin = group.nearestPresent.of(key.string) }
      }
      if let meaning = explanation.meaning { explained[group.object, default: []].insert(meaning) }
      explanations[key.identity] = explanation
    }
  }

  private static func group(
    _ object: Instance, _ failure: Failure, _ schema: Schema, _ names: inout [ExpectedNames.Key: ExpectedNames]
  ) -> Group {
    let key = ExpectedNames.Key(failure)
    let known = names[key] ?? ExpectedNames(failure, in: schema)
    names[key] = known
    let present = ExpectedNames.present(in: object)
    let free = known.all.filter { !present.contains($0) }
    return Group(
      object: object.identity, known: known, free: free, nearestFree: NearestWord(among: free),
      nearestPresent: NearestWord(among: known.all.filter(present.contains)))
  }

  /// What there is to say of a key that is not known.
  func explanation(of key: Instance) -> Explanation { explanations[key.identity] ?? Explanation(free: []) }

  /// The known name that `key` is a misspelling of.
  func meaning(of key: Instance) -> String? { explanations[key.identity]?.meaning }

  /// The names of keys that are there in an object, misspelt.
  func meanings(in object: Instance) -> Set<String> { explained[object.identity] ?? [] }

  /// Whether the failure is that a key is missing that is there, misspelt.
  func explains(_ failure: Failure) -> Bool {
    guard case .missing(let name) = failure.detail, let object = failure.schema.keywords.object else { return false }
    return meanings(in: failure.instance).contains(object.names.name(name))
  }
}

/// Finds the allowed value that a writer meant.
enum NearestValue {
  static func of(_ instance: Instance, among values: [Instance]) -> Instance? {
    let strings = values.filter { $0.type(floatsAreIntegers: true) == .string }
    let text = instance.string
    guard let nearest = NearestWord.of(text, among: strings.map(\.string)) else { return nil }
    return strings.first { $0.string == nearest }
  }
}
