import Syntax

/// A schema, ready to be applied. Others are referred to by their numbers in the compiled schema.
final class CompiledSubschema: Sendable {
  let number: Int
  /// Where it is written.
  let source: Value
  /// The resource it belongs to, as a part of the dynamic scope.
  let resource: Int
  /// The document it is in; 0 is the root schema's.
  let document: Int
  let settings: DialectSettings
  let keywords: CompiledKeywords

  // What evaluation asks for, without copying the keywords as a whole.

  let isTrivial: Bool
  let isFalse: Bool
  let allowedTypes: InstanceTypes
  let values: [ValueKeywords]
  let numeric: NumberKeywords?
  let string: StringKeywords?
  let array: ArrayKeywords?
  let object: ObjectKeywords?
  let applicators: [Applicator]
  /// The schema that is referred to, where that is all there is to this one; else -1.
  let onlyReference: Int
  let hasUnevaluated: Bool
  let unevaluatedItems: Int?
  let unevaluatedProperties: Int?

  init(
    number: Int, source: Value, resource: Int, document: Int, settings: DialectSettings, keywords: CompiledKeywords
  ) {
    self.number = number
    self.source = source
    self.resource = resource
    self.document = document
    self.settings = settings
    self.keywords = keywords
    isTrivial = keywords.isTrivial
    isFalse = keywords.boolean == false
    let types = keywords.types ?? .all
    allowedTypes = types.contains(.number) ? types.union(.integer) : types
    values = keywords.values
    numeric = keywords.numeric
    string = keywords.string
    array = keywords.array
    object = keywords.object
    applicators = keywords.applicators
    onlyReference = keywords.onlyReference ?? -1
    hasUnevaluated = keywords.unevaluatedItems != nil || keywords.unevaluatedProperties != nil
    unevaluatedItems = keywords.unevaluatedItems
    unevaluatedProperties = keywords.unevaluatedProperties
  }
}

/// What the keywords of a schema come to, grouped by the type of value they are about.
struct CompiledKeywords: Sendable {
  /// The value of a boolean schema.
  var boolean: Bool?
  var types: InstanceTypes?
  /// `const` and `enum`.
  var values: [ValueKeywords] = []
  var numeric: NumberKeywords?
  var string: StringKeywords?
  var array: ArrayKeywords?
  var object: ObjectKeywords?
  var applicators: [Applicator] = []
  var unevaluatedItems: Int?
  var unevaluatedProperties: Int?
  var errorMessages = ErrorMessages()
  /// Whether there is nothing to check.
  var isTrivial = false

  /// The schema that is referred to, where that is all there is to check.
  var onlyReference: Int? {
    guard applicators.count == 1, case .reference(let target)? = applicators.first, types == nil, values.isEmpty,
      numeric == nil, string == nil, array == nil, object == nil, unevaluatedItems == nil, unevaluatedProperties == nil,
      errorMessages.isEmpty
    else { return nil }
    return target
  }
}

/// Keywords that apply schemas to the value itself.
enum Applicator: Sendable {
  case reference(Int)
  /// The schema that holds where no dynamic anchor does; since v1 there need be none.
  case dynamicReference(Int?, anchor: String)
  case all([Int])
  case any([Int])
  case one([Int])
  case not(Int)
  case condition(Int, then: Int?, otherwise: Int?)
  /// `type` and `disallow` of draft 3, with schemas among the types.
  case typeOrSchemas(InstanceTypes, [Int], isDisallowed: Bool)
}

/// `enum` and `const`.
final class ValueKeywords: Sendable {
  let keyword: KeywordName
  let strings: NameTable
  /// What is not a string.
  let others: [Instance]
  let all: [Instance]

  init(keyword: KeywordName, values: [Instance]) {
    self.keyword = keyword
    all = values
    var strings = NameTable()
    var others: [Instance] = []
    for value in values {
      if value.type(floatsAreIntegers: true) == .string {
        _ = strings.add(value.string)
      } else {
        others.append(value)
      }
    }
    self.strings = strings
    self.others = others
  }
}

final class NumberKeywords: Sendable {
  let minimum: ExactNumber?
  let exclusiveMinimum: ExactNumber?
  let maximum: ExactNumber?
  let exclusiveMaximum: ExactNumber?
  let multipleOf: ExactNumber?

  init(
    minimum: ExactNumber?, exclusiveMinimum: ExactNumber?, maximum: ExactNumber?, exclusiveMaximum: ExactNumber?,
    multipleOf: ExactNumber?
  ) {
    self.minimum = minimum
    self.exclusiveMinimum = exclusiveMinimum
    self.maximum = maximum
    self.exclusiveMaximum = exclusiveMaximum
    self.multipleOf = multipleOf
  }
}

final class StringKeywords: Sendable {
  let minLength: Int
  let maxLength: Int
  let pattern: Pattern?
  let patternSource: String
  /// The format, where it is asserted.
  let format: Format?
  let content: ContentAssertion?

  var isAboutLengthAlone: Bool { pattern == nil && format == nil && content == nil }

  init(
    minLength: Int, maxLength: Int, pattern: Pattern?, patternSource: String, format: Format?,
    content: ContentAssertion?
  ) {
    self.minLength = minLength
    self.maxLength = maxLength
    self.pattern = pattern
    self.patternSource = patternSource
    self.format = format
    self.content = content
  }
}

final class ArrayKeywords: Sendable {
  let minItems: Int
  let maxItems: Int
  let isUnique: Bool
  let prefix: [Int]
  let rest: Int?
  let contains: Int?
  let minContains: Int
  let maxContains: Int
  /// Whether what `contains` matched counts as evaluated: from 2020-12 on.
  let containsEvaluates: Bool

  init(
    minItems: Int, maxItems: Int, isUnique: Bool, prefix: [Int], rest: Int?, contains: Int?, minContains: Int,
    maxContains: Int, containsEvaluates: Bool
  ) {
    self.minItems = minItems
    self.maxItems = maxItems
    self.isUnique = isUnique
    self.prefix = prefix
    self.rest = rest
    self.contains = contains
    self.minContains = minContains
    self.maxContains = maxContains
    self.containsEvaluates = containsEvaluates
  }
}

/// A schema for the object where a property is a certain text: one of `propertyDependencies`.
struct PropertyDependency: Sendable {
  let name: Int
  let text: String
  let schema: Int
}

final class ObjectKeywords: Sendable {
  /// All names that `properties`, `required` and the dependencies speak of.
  let names: NameTable
  /// The schema of each name; -1 where it has none.
  let schemas: [Int32]
  /// The names that must be there.
  let required: [Int]
  let minProperties: Int
  let maxProperties: Int
  let patterns: [(pattern: Pattern, schema: Int)]
  let additional: Int?
  let propertyNames: Int?
  let dependentSchemas: [(name: Int, schema: Int)]
  let dependentRequired: [(name: Int, required: [Int])]
  let propertyDependencies: [PropertyDependency]
  /// Whether there is more to say of a member than the schema of its name.
  let looksAtEachMember: Bool

  init(
    names: NameTable, schemas: [Int32], required: [Int], minProperties: Int, maxProperties: Int,
    patterns: [(pattern: Pattern, schema: Int)], additional: Int?, propertyNames: Int?,
    dependentSchemas: [(name: Int, schema: Int)], dependentRequired: [(name: Int, required: [Int])],
    propertyDependencies: [PropertyDependency]
  ) {
    self.names = names
    self.schemas = schemas
    self.required = required
    self.minProperties = minProperties
    self.maxProperties = maxProperties
    self.patterns = patterns
    self.additional = additional
    self.propertyNames = propertyNames
    self.dependentSchemas = dependentSchemas
    self.dependentRequired = dependentRequired
    self.propertyDependencies = propertyDependencies
    looksAtEachMember = propertyNames != nil || !patterns.isEmpty
  }
}
