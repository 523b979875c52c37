/// What a simple schema asks of a value.
enum Requirement {
  /// Words that follow "must": `be "exam"`, `be a text`, `begin with "x-"`; nil for a schema that asks for more.
  static func words(_ schema: CompiledSubschema, _ wording: Wording) -> String? {
    let keywords = schema.keywords
    guard keywords.array == nil, keywords.object == nil, keywords.numeric == nil, keywords.applicators.isEmpty,
      !schema.hasUnevaluated, keywords.boolean == nil
    else { return nil }
    switch (keywords.values.count, keywords.string) {
    case (1, nil): return "be \(Wording.oneOf(keywords.values[0].all.map(Wording.literal)))"
    case (0, nil): return keywords.types.map { "be \(wording.name(of: $0))" }
    case (0, let string?):
      guard keywords.types.map({ $0 == .string }) ?? true, string.minLength == 0, string.maxLength == Int.max,
        string.format == nil, string.content == nil, string.pattern != nil
      else { return nil }
      return PatternDescription.of(string.patternSource)
    default: return nil
    }
  }
}

/// What the `not` of a failure forbids.
struct Forbidden {
  private let schema: CompiledSubschema?

  init(_ failure: Failure, in schema: Schema) {
    let forbidden = failure.schema.keywords.applicators.compactMap { applicator -> Int? in
      if case .not(let number) = applicator { return number }
      return nil
    }
    self.schema = forbidden.first.map { schema.subschemas[$0] }
  }

  /// The keys that must not be there together, where that is all.
  var keys: [String]? {
    guard let schema, let object = schema.keywords.object, !object.required.isEmpty,
      object.required.count == object.names.count, object.minProperties == 0, object.maxProperties == Int.max,
      !object.looksAtEachMember, object.additional == nil, schema.keywords.values.isEmpty,
      schema.keywords.applicators.isEmpty, schema.keywords.array == nil, !schema.hasUnevaluated
    else { return nil }
    return object.required.map(object.names.name)
  }

  /// Words that follow "must not".
  func words(_ wording: Wording) -> String? { schema.flatMap { Requirement.words($0, wording) } }
}
