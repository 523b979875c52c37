extension KeywordName {
  /// The keyword `name`, if `dialect` has it.
  package static func named(_ name: String, in dialect: Dialect) -> KeywordName? {
    guard let keyword = KeywordName(rawValue: name), keyword.dialects.contains(dialect) else { return nil }
    return keyword
  }

  /// The types of values that the keyword speaks of; it is without effect on all others.
  package func types(in dialect: Dialect) -> TypeSet {
    switch self {
    case .multipleOf, .divisibleBy, .maximum, .minimum, .exclusiveMaximum, .exclusiveMinimum: .number
    case .maxLength, .minLength, .pattern, .contentEncoding, .contentMediaType, .contentSchema: .string
    case .maxItems, .minItems, .uniqueItems, .maxContains, .minContains, .prefixItems, .items, .additionalItems,
      .contains, .unevaluatedItems:
      .array
    case .required: dialect == .draft3 ? .all : .object
    case .maxProperties, .minProperties, .dependentRequired, .properties, .patternProperties, .additionalProperties,
      .propertyNames, .dependencies, .dependentSchemas, .propertyDependencies, .unevaluatedProperties:
      .object
    default: .all
    }
  }

  /// Whether the keyword only informs and never decides what is valid.
  package var isAnnotation: Bool {
    switch self {
    case .title, .description, .default, .examples, .deprecated, .readOnly, .writeOnly, .contentEncoding,
      .contentMediaType, .contentSchema, .comment:
      true
    default: false
    }
  }

  /// Whether the keyword holds schemas that the same value has to meet.
  package var isInPlaceApplicator: Bool {
    switch self {
    case .allOf, .anyOf, .oneOf, .not, .if, .then, .else, .extends, .dependentSchemas, .propertyDependencies,
      .dependencies:
      true
    default: false
    }
  }
}
