import Findings

/// The pages of what a JSON Schema finds: one for each keyword that can fail.
enum SchemaRulePages {
  static let all: [RuleHeader] = [
    type, `enum`, const, multipleOf, maximum, exclusiveMaximum, minimum, exclusiveMinimum, maxLength, minLength,
    pattern, maxItems, minItems, uniqueItems, contains, maxContains, minContains, maxProperties, minProperties,
    required, dependentRequired, dependentSchemas, dependencies, additionalProperties, unevaluatedProperties,
    additionalItems, unevaluatedItems, items, prefixItems, properties, patternProperties, propertyNames, anyOf,
    oneOf, not, `else`, then, format, ref, divisibleBy, disallow, extends, allOf,
  ]

  /// A value of the wrong type.
  ///
  /// ## What it flags
  /// A list where the schema asks for a text, and so on.
  ///
  /// ## Example
  /// ```yaml
  /// tags: gpu
  /// ```
  ///
  /// ## What to write instead
  /// ```yaml
  /// tags: [gpu]
  /// ```
  static let type = RuleHeader("schema-type", .error, .schema)

  /// A value that is none of those allowed.
  ///
  /// ## What it flags
  /// A value that is not in the schema's list.
  ///
  /// ## Example
  /// ```yaml
  /// difficulty: moderate
  /// ```
  ///
  /// ## What to write instead
  /// ```yaml
  /// difficulty: medium
  /// ```
  static let `enum` = RuleHeader("schema-enum", .error, .schema)

  /// A value other than the only one allowed.
  ///
  /// ## What it flags
  /// A value that differs from the schema's constant.
  ///
  /// ## Example
  /// ```yaml
  /// version: 2
  /// ```
  ///
  /// ## What to write instead
  /// ```yaml
  /// version: 1
  /// ```
  static let const = RuleHeader("schema-const", .error, .schema)

  /// A number that is no multiple.
  ///
  /// ## What it flags
  /// A number that the schema's step does not divide.
  ///
  /// ## What to write instead
  /// A multiple of the number that the message gives.
  static let multipleOf = RuleHeader("schema-multiple-of", .error, .schema)

  /// A number that is too large.
  ///
  /// ## What it flags
  /// A number above the schema's limit.
  ///
  /// ## What to write instead
  /// A number up to the limit that the message gives.
  static let maximum = RuleHeader("schema-maximum", .error, .schema)

  /// A number that is not below its limit.
  ///
  /// ## What it flags
  /// A number at the schema's limit or above.
  ///
  /// ## What to write instead
  /// A number below the limit that the message gives.
  static let exclusiveMaximum = RuleHeader("schema-exclusive-maximum", .error, .schema)

  /// A number that is too small.
  ///
  /// ## What it flags
  /// A number below the schema's limit.
  ///
  /// ## Example
  /// ```yaml
  /// select: 0
  /// ```
  ///
  /// ## What to write instead
  /// ```yaml
  /// select: 1
  /// ```
  static let minimum = RuleHeader("schema-minimum", .error, .schema)

  /// A number that is not above its limit.
  ///
  /// ## What it flags
  /// A number at the schema's limit or below.
  ///
  /// ## What to write instead
  /// A number above the limit that the message gives.
  static let exclusiveMinimum = RuleHeader("schema-exclusive-minimum", .error, .schema)

  /// A text that is too long.
  ///
  /// ## What it flags
  /// A text with more characters than the schema allows.
  ///
  /// ## What to write instead
  /// A shorter text.
  static let maxLength = RuleHeader("schema-max-length", .error, .schema)

  /// A text that is too short.
  ///
  /// ## What it flags
  /// A text with fewer characters than the schema asks for.
  ///
  /// ## Example
  /// ```yaml
  /// exam: ""
  /// ```
  ///
  /// ## What to write instead
  /// ```yaml
  /// exam: google-pmle
  /// ```
  static let minLength = RuleHeader("schema-min-length", .error, .schema)

  /// A text of another form than the schema's.
  ///
  /// ## What it flags
  /// A text that the schema's regular expression does not match.
  ///
  /// ## Example
  /// ```yaml
  /// language: english
  /// ```
  ///
  /// ## What to write instead
  /// ```yaml
  /// language: en
  /// ```
  static let pattern = RuleHeader("schema-pattern", .error, .schema)

  /// A list that is too long.
  ///
  /// ## What it flags
  /// More items than the schema allows.
  ///
  /// ## What to write instead
  /// A shorter list.
  static let maxItems = RuleHeader("schema-max-items", .error, .schema)

  /// A list that is too short.
  ///
  /// ## What it flags
  /// Fewer items than the schema asks for.
  ///
  /// ## What to write instead
  /// A longer list.
  static let minItems = RuleHeader("schema-min-items", .error, .schema)

  /// A list with the same item twice.
  ///
  /// ## What it flags
  /// Two equal items in a list whose items must differ.
  ///
  /// ## Example
  /// ```yaml
  /// tags: [gpu, gpu]
  /// ```
  ///
  /// ## What to write instead
  /// ```yaml
  /// tags: [gpu]
  /// ```
  static let uniqueItems = RuleHeader("schema-unique-items", .error, .schema)

  /// A list without the item that must be in it.
  ///
  /// ## What it flags
  /// No item, or fewer than asked for, of the kind that the schema wants in the list.
  ///
  /// ## What to write instead
  /// An item of the kind that the message names.
  static let contains = RuleHeader("schema-contains", .error, .schema)

  /// A list with too many items of one kind.
  ///
  /// ## What it flags
  /// More items of the kind that the schema counts than it allows.
  ///
  /// ## What to write instead
  /// Fewer items of that kind.
  static let maxContains = RuleHeader("schema-max-contains", .error, .schema)

  /// A list with too few items of one kind.
  ///
  /// ## What it flags
  /// Fewer items of the kind that the schema counts than it asks for.
  ///
  /// ## What to write instead
  /// More items of that kind.
  static let minContains = RuleHeader("schema-min-contains", .error, .schema)

  /// A mapping with too many keys.
  ///
  /// ## What it flags
  /// More keys than the schema allows.
  ///
  /// ## What to write instead
  /// Fewer keys.
  static let maxProperties = RuleHeader("schema-max-properties", .error, .schema)

  /// A mapping with too few keys.
  ///
  /// ## What it flags
  /// Fewer keys than the schema asks for.
  ///
  /// ## What to write instead
  /// More keys.
  static let minProperties = RuleHeader("schema-min-properties", .error, .schema)

  /// A key that is missing.
  ///
  /// ## What it flags
  /// A mapping without a key that the schema requires. The finding stands at the key of the mapping.
  ///
  /// ## Example
  /// ```yaml
  /// - id: pmle-0042
  ///   question: Which service stores objects?
  /// ```
  ///
  /// ## What to write instead
  /// ```yaml
  /// - id: pmle-0042
  ///   question: Which service stores objects?
  ///   options:
  ///     - {text: Cloud Storage, correct: true}
  ///     - {text: Cloud SQL}
  ///     - {text: Bigtable}
  /// ```
  static let required = RuleHeader("schema-required", .error, .schema)

  /// A key that another one asks for is missing.
  ///
  /// ## What it flags
  /// A mapping with a key that the schema allows only together with another one.
  ///
  /// ## What to write instead
  /// Both keys, or neither.
  static let dependentRequired = RuleHeader("schema-dependent-required", .error, .schema)

  /// A mapping that does not hold what one of its keys asks for.
  ///
  /// ## What it flags
  /// A mapping with a key for which the schema has conditions on the whole mapping.
  ///
  /// ## What to write instead
  /// What the message asks for, or leave the key out.
  static let dependentSchemas = RuleHeader("schema-dependent-schemas", .error, .schema)

  /// A mapping that does not hold what one of its keys asks for.
  ///
  /// ## What it flags
  /// As `dependent-required` and `dependent-schemas`, in schemas of older drafts.
  ///
  /// ## What to write instead
  /// What the message asks for, or leave the key out.
  static let dependencies = RuleHeader("schema-dependencies", .error, .schema)

  /// A key that the schema does not know.
  ///
  /// ## What it flags
  /// A key that is none of the mapping's; most often a slip, and what it holds is ignored. In banks, keys that begin
  /// with `x-` are free, and a key that is no misspelling of a known one is a warning, unless the bank names qbank's
  /// schema itself (`$schema`, a modeline). A key that stands in a bank more than once is told once.
  ///
  /// ## Example
  /// ```yaml
  /// explanaton: BigQuery ML needs SQL alone.
  /// ```
  ///
  /// ## What to write instead
  /// ```yaml
  /// explanation: BigQuery ML needs SQL alone.
  /// ```
  static let additionalProperties = RuleHeader("schema-additional-properties", .error, .schema)

  /// A key that no part of the schema knows.
  ///
  /// ## What it flags
  /// A key that none of the schemas that hold for the mapping knows.
  ///
  /// ## What to write instead
  /// The known key that is nearest, as the message gives it.
  static let unevaluatedProperties = RuleHeader("schema-unevaluated-properties", .error, .schema)

  /// An item beyond those that the schema knows.
  ///
  /// ## What it flags
  /// A list with more items than the schema describes one by one.
  ///
  /// ## What to write instead
  /// A shorter list.
  static let additionalItems = RuleHeader("schema-additional-items", .error, .schema)

  /// An item that no part of the schema knows.
  ///
  /// ## What it flags
  /// An item that none of the schemas that hold for the list knows.
  ///
  /// ## What to write instead
  /// A shorter list.
  static let unevaluatedItems = RuleHeader("schema-unevaluated-items", .error, .schema)

  /// An item where none may be.
  ///
  /// ## What it flags
  /// A list whose schema allows no items here.
  ///
  /// ## What to write instead
  /// A shorter list.
  static let items = RuleHeader("schema-items", .error, .schema)

  /// An item that may not stand at its place.
  ///
  /// ## What it flags
  /// A list whose schema allows nothing at this place.
  ///
  /// ## What to write instead
  /// What the message asks for.
  static let prefixItems = RuleHeader("schema-prefix-items", .error, .schema)

  /// A key that may not be here.
  ///
  /// ## What it flags
  /// A key whose schema allows no value.
  ///
  /// ## What to write instead
  /// Leave the key out.
  static let properties = RuleHeader("schema-properties", .error, .schema)

  /// A key whose form may not be here.
  ///
  /// ## What it flags
  /// A key that matches a pattern for which the schema allows no value.
  ///
  /// ## What to write instead
  /// Leave the key out.
  static let patternProperties = RuleHeader("schema-pattern-properties", .error, .schema)

  /// A key that is misspelt by the schema's rule for keys.
  ///
  /// ## What it flags
  /// A key that the schema for names does not accept.
  ///
  /// ## What to write instead
  /// A key of the form that the message gives.
  static let propertyNames = RuleHeader("schema-property-names", .error, .schema)

  /// A value that fits none of the schema's alternatives.
  ///
  /// ## What it flags
  /// A value to which none of several schemas applies. The message is that of the one that came closest.
  ///
  /// ## What to write instead
  /// A value of one of the kinds that the message names.
  static let anyOf = RuleHeader("schema-any-of", .error, .schema)

  /// A value that does not fit exactly one alternative.
  ///
  /// ## What it flags
  /// A value to which none, or more than one, of several schemas applies.
  ///
  /// ## What to write instead
  /// A value of one of the kinds that the message names.
  static let oneOf = RuleHeader("schema-one-of", .error, .schema)

  /// A value that the schema rules out.
  ///
  /// ## What it flags
  /// A value to which a schema applies that must not.
  ///
  /// ## What to write instead
  /// A value of another kind.
  static let not = RuleHeader("schema-not", .error, .schema)

  /// A value that misses what holds in its case.
  ///
  /// ## What it flags
  /// A value that does not meet the condition of the schema and misses what it then asks for.
  ///
  /// ## What to write instead
  /// What the message asks for.
  static let `else` = RuleHeader("schema-else", .error, .schema)

  /// A value that misses what holds in its case.
  ///
  /// ## What it flags
  /// A value that meets the condition of the schema and misses what it then asks for.
  ///
  /// ## What to write instead
  /// What the message asks for.
  static let then = RuleHeader("schema-then", .error, .schema)

  /// A text that is not of the named format.
  ///
  /// ## What it flags
  /// A text that is no date, address or the like as the schema asks for.
  ///
  /// ## Example
  /// ```yaml
  /// reviewed: 2026-02-30
  /// ```
  ///
  /// ## What to write instead
  /// ```yaml
  /// reviewed: 2026-02-28
  /// ```
  static let format = RuleHeader("schema-format", .error, .schema)

  /// A value that the schema refers to nothing for.
  ///
  /// ## What it flags
  /// A value that a schema allows nowhere, reached through `$ref`.
  ///
  /// ## What to write instead
  /// What the message asks for.
  static let ref = RuleHeader("schema-ref", .error, .schema)

  /// A number that is no multiple.
  ///
  /// ## What it flags
  /// As `multiple-of`, in schemas of draft 3.
  ///
  /// ## What to write instead
  /// A multiple of the number that the message gives.
  static let divisibleBy = RuleHeader("schema-divisible-by", .error, .schema)

  /// A value of a type that is ruled out.
  ///
  /// ## What it flags
  /// As `not`, in schemas of draft 3.
  ///
  /// ## What to write instead
  /// A value of another type.
  static let disallow = RuleHeader("schema-disallow", .error, .schema)

  /// A value that does not fit the schema extended.
  ///
  /// ## What it flags
  /// As `all-of`, in schemas of draft 3.
  ///
  /// ## What to write instead
  /// What the message asks for.
  static let extends = RuleHeader("schema-extends", .error, .schema)

  /// A value that does not fit all of the schema's parts.
  ///
  /// ## What it flags
  /// A value to which one of several schemas does not apply.
  ///
  /// ## What to write instead
  /// What the message asks for.
  static let allOf = RuleHeader("schema-all-of", .error, .schema)
}
