/// The keywords of all dialects, by name.
package enum KeywordName: String, CaseIterable, Sendable {
  case schema = "$schema"
  case dollarID = "$id"
  case id
  case ref = "$ref"
  case anchor = "$anchor"
  case dynamicRef = "$dynamicRef"
  case dynamicAnchor = "$dynamicAnchor"
  case recursiveRef = "$recursiveRef"
  case recursiveAnchor = "$recursiveAnchor"
  case vocabulary = "$vocabulary"
  case comment = "$comment"
  case defs = "$defs"
  case definitions

  case type
  case `enum`
  case const
  case multipleOf
  case divisibleBy
  case maximum
  case exclusiveMaximum
  case minimum
  case exclusiveMinimum
  case maxLength
  case minLength
  case pattern
  case maxItems
  case minItems
  case uniqueItems
  case maxContains
  case minContains
  case maxProperties
  case minProperties
  case required
  case dependentRequired
  case format

  case prefixItems
  case items
  case additionalItems
  case contains
  case properties
  case patternProperties
  case additionalProperties
  case propertyNames
  case dependencies
  case dependentSchemas
  case propertyDependencies
  case allOf
  case anyOf
  case oneOf
  case not
  case `if`
  case then
  case `else`
  case extends
  case disallow
  case unevaluatedItems
  case unevaluatedProperties

  case title
  case description
  case `default`
  case examples
  case deprecated
  case readOnly
  case writeOnly
  case contentEncoding
  case contentMediaType
  case contentSchema

  /// What the value of a keyword holds.
  package enum Shape: Sendable {
    case value
    case schema
    case schemas
    case schemaMap
    /// An object of objects of schemas.
    case schemaMaps
    /// A schema, or a list of them: `items` until 2019-09.
    case schemaOrSchemas
    /// An object of schemas and lists of names.
    case dependencies
    /// Names of types and, in draft 3, schemas.
    case types
  }

  package var shape: Shape {
    switch self {
    case .additionalItems, .contains, .additionalProperties, .propertyNames, .not, .if, .then, .else,
      .unevaluatedItems, .unevaluatedProperties, .contentSchema:
      .schema
    case .prefixItems, .allOf, .anyOf, .oneOf: .schemas
    case .items, .extends: .schemaOrSchemas
    case .defs, .definitions, .properties, .patternProperties, .dependentSchemas: .schemaMap
    case .propertyDependencies: .schemaMaps
    case .dependencies: .dependencies
    case .type, .disallow: .types
    default: .value
    }
  }

  /// The dialects that have the keyword. What later ones kept alive for old schemas is counted in.
  package var dialects: ClosedRange<Dialect> {
    switch self {
    case .id: .draft3 ... .draft4
    case .divisibleBy, .extends, .disallow: .draft3 ... .draft3
    case .multipleOf, .maxProperties, .minProperties, .allOf, .anyOf, .oneOf, .not: .draft4 ... .v1
    case .definitions: .draft3 ... .v1
    case .dollarID, .const, .contains, .propertyNames, .examples: .draft6 ... .v1
    case .comment, .if, .then, .else, .readOnly, .writeOnly, .contentEncoding, .contentMediaType:
      .draft7 ... .v1
    case .additionalItems: .draft3 ... .draft2019
    case .recursiveRef, .recursiveAnchor: .draft2019 ... .draft2019
    case .anchor, .vocabulary, .defs, .maxContains, .minContains, .dependentRequired, .dependentSchemas,
      .unevaluatedItems, .unevaluatedProperties, .deprecated, .contentSchema:
      .draft2019 ... .v1
    case .propertyDependencies: .v1 ... .v1
    case .dynamicRef, .dynamicAnchor, .prefixItems: .draft2020 ... .v1
    default: .draft3 ... .v1
    }
  }

  var vocabulary: Vocabularies {
    switch self {
    case .schema, .dollarID, .id, .ref, .anchor, .dynamicRef, .dynamicAnchor, .recursiveRef, .recursiveAnchor,
      .vocabulary, .comment, .defs, .definitions:
      .core
    case .prefixItems, .items, .additionalItems, .contains, .properties, .patternProperties, .additionalProperties,
      .propertyNames, .dependencies, .dependentSchemas, .propertyDependencies, .allOf, .anyOf, .oneOf, .not, .if, .then,
      .else, .extends, .disallow:
      .applicator
    case .unevaluatedItems, .unevaluatedProperties: .unevaluated
    case .format: .format
    case .title, .description, .default, .examples, .deprecated, .readOnly, .writeOnly: .metaData
    case .contentEncoding, .contentMediaType, .contentSchema: .content
    default: .validation
    }
  }

  /// The name in kebab-case, as rule ids have it: `additional-properties`, `ref`.
  package var kebabCase: String {
    var result = ""
    for character in rawValue where character != "$" {
      if character.isUppercase, !result.isEmpty { result += "-" }
      result += character.lowercased()
    }
    return result
  }
}
