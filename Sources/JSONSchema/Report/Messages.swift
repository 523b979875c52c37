/// The sentences of the schema rules.
struct Messages {
  let failure: Failure
  private let schema: Schema
  private let wording: Wording
  private let place: InstancePlace
  private let subject: String

  init(_ failure: Failure, in schema: Schema) {
    self.failure = failure
    self.schema = schema
    wording = Wording(isJSON: !failure.instance.part.isYAML)
    place = InstancePlace(failure.instance)
    subject = wording.subject(place).capitalizedSentence
  }

  private var keywords: CompiledKeywords { failure.schema.keywords }
  private var value: String { wording.description(of: failure.instance) }

  func message(_ misspelt: MisspeltKeys) -> String {
    switch failure.keyword {
    case .type: wrongType(keywords.types ?? [])
    case .enum, .const: wrongValue(allowedValues)
    case .required: missing
    case .dependentRequired: missingDependency
    case .additionalProperties, .unevaluatedProperties: unknownKey(misspelt)
    case .minLength, .maxLength, .pattern, .format: text
    case .minimum, .exclusiveMinimum, .maximum, .exclusiveMaximum, .multipleOf: number
    case .minItems, .maxItems, .contains, .minContains, .maxContains, .minProperties, .maxProperties: count
    case .items, .additionalItems, .unevaluatedItems: extraItem
    case .oneOf: manyBranches
    case .not: forbidden
    case .contentEncoding: "\(subject) must be base64, as \"contentEncoding\" says, but is not"
    case .contentMediaType: "\(subject) must be JSON, as \"contentMediaType\" says, but is not"
    default: "\(subject) is not as \"\(failure.keyword.rawValue)\" in the schema requires"
    }
  }

  // MARK: Values

  private var allowedValues: [Instance] {
    keywords.values.filter { $0.keyword == failure.keyword }.flatMap(\.all)
  }

  func wrongType(_ types: InstanceTypes) -> String {
    "\(subject) must be \(wording.name(of: types)), but is \(value)"
  }

  func wrongValue(_ values: [Instance]) -> String {
    let names = values.map(Wording.literal)
    let isList = values.count > 1
    let rule = "must be \(Wording.oneOf(names))"
    let hint = NearestValue.of(failure.instance, among: values).map { "; did you mean \(Wording.literal($0))?" } ?? ""
    if isKey { return "\(subject) \(rule)\(isList ? hint : "")" }
    // The number 2 is not the text "2".
    let looksRight = values.contains { $0.node.kind == .plainScalar && $0.string == failure.instance.string }
    let given =
      failure.instance.type(floatsAreIntegers: true) == .string && !looksRight
      ? (failure.instance.string.isEmpty ? "an empty text" : Wording.quoted(failure.instance.string)) : value
    return "\(subject) \(rule), not \(given)\(isList || !hint.isEmpty ? hint : "")"
  }

  private var number: String {
    func spelled(_ keyword: KeywordName, _ other: KeywordName? = nil) -> String {
      failure.schema.source[keyword.rawValue]?.string ?? other.flatMap { failure.schema.source[$0.rawValue]?.string }
        ?? ""
    }
    let rule: String
    switch failure.keyword {
    case .minimum: rule = "at least \(spelled(.minimum))"
    case .maximum: rule = "at most \(spelled(.maximum))"
    case .exclusiveMinimum:
      rule = "more than \(failure.schema.settings.dialect <= .draft4 ? spelled(.minimum) : spelled(.exclusiveMinimum))"
    case .exclusiveMaximum:
      rule = "less than \(failure.schema.settings.dialect <= .draft4 ? spelled(.maximum) : spelled(.exclusiveMaximum))"
    default: rule = "a multiple of \(spelled(.multipleOf, .divisibleBy))"
    }
    return "\(subject) must be \(rule), but is \(failure.instance.string)"
  }

  private var text: String {
    guard let string = keywords.string, case .count(let length) = failure.detail else { return subject }
    let given = Wording.quoted(failure.instance.string)
    switch failure.keyword {
    case .minLength:
      if length == 0 { return "\(subject) is empty; write at least \(Wording.count(string.minLength, "character"))" }
      return "\(subject) has \(Wording.count(length, "character")), but must have at least \(string.minLength)"
    case .maxLength:
      return
        "\(subject) has \(Wording.count(length, "character")), but must have at most \(string.maxLength); shorten it"
    case .format:
      guard let format = string.format else { return "\(subject) is not as required: \(given)" }
      if let kind = format.addressKind,
        failure.instance.string.utf8.contains(where: { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A })
      {
        return "\(subject) has a blank in it, which \(kind) may not: write \"%20\" in its place, or take it away"
      }
      return "\(subject) is not \(format.expectation): \(given)"
    default:
      let rule = PatternDescription.of(string.patternSource)
      return isKey ? "The key \(given) must \(rule)" : "\(subject) must \(rule), but is \(given)"
    }
  }

  private var isKey: Bool {
    if case .key = place.role { return true }
    return false
  }

  // MARK: Objects

  private var owner: String {
    if let title = failure.schema.source["title"]?.string, !title.isEmpty { return ", which \"\(title)\" needs" }
    switch place.role {
    case .value(let key): return " in \(Wording.quoted(key.string))"
    default: return " here"
    }
  }

  private var missing: String {
    guard case .missing(let name) = failure.detail, let object = keywords.object else { return subject }
    return "The key \"\(object.names.name(name))\" is missing\(owner); add it"
  }

  private var missingDependency: String {
    guard case .missingDependency(let name, let other) = failure.detail, let object = keywords.object else {
      return subject
    }
    return "The key \"\(object.names.name(name))\" is missing, which \"\(object.names.name(other))\" needs; add it"
  }

  func missingOneOf(_ keys: [[String]]) -> String {
    let sets = keys.map { Wording.list($0.map { "\"\($0)\"" }, "and") }
    return "One of \(Wording.list(sets, "or")) is missing\(owner); add it"
  }

  private func unknownKey(_ misspelt: MisspeltKeys) -> String {
    guard case .member(let key, _) = failure.detail else { return subject }
    let given = "The key \(Wording.quoted(key.string)) is not known here"
    if let meant = misspelt.meaning(of: key) { return "\(given); did you mean \"\(meant)\"?" }
    if let own = QuickFixes.privateName(of: key, in: failure.schema) {
      return "\(given); name it \"\(own)\" if it is your own, or remove it"
    }
    let explanation = misspelt.explanation(of: key)
    if let twin = explanation.twin { return "\(given), and \"\(twin)\" is here already; remove one of them" }
    if explanation.isKnown {
      return
        "The key \(Wording.quoted(key.string)) does not go with what else is here; remove it, or correct the others"
    }
    let free = explanation.free
    return free.isEmpty
      ? "\(given); remove it"
      : "\(given); known \(free.count == 1 ? "is" : "are") \(Wording.list(free.lazy.map { "\"\($0)\"" }, "and"))"
  }

  // MARK: Counts and branches

  private var count: String {
    guard case .count(let count) = failure.detail else { return subject }
    let isEmpty = count == 0
    switch failure.keyword {
    case .minItems:
      let least = Wording.count(keywords.array?.minItems ?? 0, "item")
      return isEmpty
        ? "\(subject) is empty, but needs at least \(least)"
        : "\(subject) has \(Wording.count(count, "item")), but needs at least \(keywords.array?.minItems ?? 0)"
    case .maxItems:
      return "\(subject) has \(Wording.count(count, "item")), but at most \(keywords.array?.maxItems ?? 0) may be there"
    case .minProperties:
      let least = keywords.object?.minProperties ?? 0
      return isEmpty
        ? "\(subject) is empty, but needs at least \(Wording.count(least, "key"))"
        : "\(subject) has \(Wording.count(count, "key")), but needs at least \(least)"
    case .maxProperties:
      return
        "\(subject) has \(Wording.count(count, "key")), but at most \(keywords.object?.maxProperties ?? 0) may be there"
    case .contains:
      let asked = keywords.array?.contains.flatMap { Requirement.words(schema.subschemas[$0], wording) }
      if let asked { return "At least one item of \(subjectInSentence) must \(asked)" }
      return "No item of \(subjectInSentence) is as the schema's \"contains\" asks; at least one must be"
    case .minContains:
      return
        "\(Wording.count(count, "item")) of \(subjectInSentence) \(count == 1 ? "is" : "are") as \"contains\" asks, but at least \(keywords.array?.minContains ?? 0) must be"
    default:
      return
        "\(Wording.count(count, "item")) of \(subjectInSentence) are as \"contains\" asks, but at most \(keywords.array?.maxContains ?? 0) may be"
    }
  }

  private var subjectInSentence: String { wording.subject(place) }

  private var extraItem: String {
    guard case .item(let index, _) = failure.detail else { return subject }
    return index == 0
      ? "No item may be here; remove it" : "Only \(Wording.count(index, "item")) may be here; remove the others"
  }

  func duplicate(_ item: Instance, at place: Int, of first: Int) -> String {
    if item.node.isMapping || item.node.isSequence {
      return "Item \(place + 1) is the same as item \(first + 1), but the items must differ"
    }
    return "\(Wording.literal(item).capitalizedSentence) is in the list twice, but its items must differ"
  }

  private var manyBranches: String {
    guard case .matching(let places) = failure.detail else { return noBranch }
    return "\(subject) fits \(places.count) of the forms of which exactly one must fit; make clear which is meant"
  }

  var noBranch: String { "\(subject) fits none of the forms that the schema allows" }

  private var forbidden: String {
    if keywords.boolean == false { return "Nothing may stand here; remove it" }
    let forbidden = Forbidden(failure, in: schema)
    if let keys = forbidden.keys {
      let names = Wording.list(keys.map { "\"\($0)\"" }, "and")
      return keys.count > 1
        ? "The keys \(names) must not be here together; remove one of them"
        : "The key \(names) must not be here; remove it"
    }
    let note = failure.schema.source["not"]?["description"]?.string ?? failure.schema.source["not"]?["title"]?.string
    if note == nil, let words = forbidden.words(wording) { return "\(subject) must not \(words)" }
    return "\(subject) is what the schema forbids here" + (note.map { ": \($0)" } ?? "")
  }
}
