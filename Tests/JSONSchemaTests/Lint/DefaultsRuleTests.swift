import Testing

@Suite struct DefaultsRuleTests {
  @Test(arguments: cases) func rule(_ lintCase: LintCase) { lintCase.verify() }

  static let cases: [LintCase] = [
    LintCase(
      "content-schema-default",
      hit: #"{"contentMediaType": "application/json", 1️⃣"contentSchema"2️⃣: true}"#,
      [
        #""contentSchema" allows every content, so it says nothing: describe the content or remove it."#
      ],
      fixed: #"{"contentMediaType": "application/json"}"#,
      isSafe: true,
      misses: [
        #"{"contentMediaType": "application/json", "contentSchema": {"type": "object"}}"#
      ]),
    LintCase(
      "dependencies-default", .draft7,
      hit: #"{1️⃣"dependencies"2️⃣: {}, "type": "object"}"#,
      [
        #""dependencies" names no property, so it asks for nothing: fill it or remove it."#
      ],
      fixed: #"{"type": "object"}"#,
      isSafe: true,
      misses: [
        #"{"dependencies": {"a": ["b"]}}"#
      ]),
    LintCase(
      "dependent-required-default",
      hit: #"{1️⃣"dependentRequired"2️⃣: {}}"#,
      [
        #""dependentRequired" names no property, so it asks for nothing: fill it or remove it."#
      ],
      fixed: "{}",
      isSafe: true,
      misses: [
        #"{"dependentRequired": {"a": ["b"]}}"#
      ]),
    LintCase(
      "disallow-default", .draft3,
      hit: #"{1️⃣"disallow"2️⃣: []}"#,
      [
        #""disallow" names no type, so it forbids nothing: name one or remove it."#
      ],
      fixed: "{}",
      isSafe: true,
      misses: [
        #"{"disallow": ["string"]}"#
      ]),
    LintCase(
      "divisible-by-default", .draft3,
      hit: #"{"type": "integer", 1️⃣"divisibleBy"2️⃣: 1.0}"#,
      [
        #"Every integer is divisible by 1, so "divisibleBy" asks for nothing: remove it."#
      ],
      fixed: #"{"type": "integer"}"#,
      isSafe: true,
      misses: [
        #"{"type": "number", "divisibleBy": 1}"#
      ]),
    LintCase(
      "else-empty",
      hit: #"{"if": {"required": ["a"]}, "then": {"required": ["b"]}, 1️⃣"else"2️⃣: {}}"#,
      [
        #""else" allows everything, so it asks for nothing: say what must hold or remove it."#
      ],
      fixed: #"{"if": {"required": ["a"]}, "then": {"required": ["b"]}}"#,
      isSafe: true,
      misses: [
        #"{"if": true, "then": true, "else": false}"#,
        #"{"else": {}}"#,
      ]),
    LintCase(
      "else-empty", .draft2020, .yaml,
      hit: "if: {required: [a]}\nthen:\n  required: [b]\n1️⃣else2️⃣: {}\n",
      [
        #""else" allows everything, so it asks for nothing: say what must hold or remove it."#
      ],
      fixed: "if: {required: [a]}\nthen:\n  required: [b]\n",
      isSafe: true),
    LintCase(
      "else-empty", .draft2020, .yaml,
      hit: "if: {required: [a]}\n# in the other case\n1️⃣else2️⃣: true # nothing\nthen: {}\n",
      [
        #""else" allows everything, so it asks for nothing: say what must hold or remove it."#
      ],
      fixed: "if: {required: [a]}\n# in the other case\nthen: {}\n"),
    LintCase(
      "else-empty", .draft2020, .yaml,
      hit: "allOf:\n  - 1️⃣else2️⃣: true\n    if: {required: [a]}\n",
      [
        #""else" allows everything, so it asks for nothing: say what must hold or remove it."#
      ],
      fixed: "allOf:\n  - if: {required: [a]}\n",
      isSafe: true),
    LintCase(
      "empty-object-as-true",
      hit: #"{"properties": {"name": 1️⃣{}2️⃣}}"#,
      [
        #""{}" allows everything: write "true", which says that it is meant."#
      ],
      fixed: #"{"properties": {"name": true}}"#,
      isSafe: true,
      misses: [
        #"{"properties": {"name": true}}"#,
        "{}",
      ]),
    LintCase(
      "empty-object-as-true", .draft4,
      hit: #"{"additionalProperties": 1️⃣{}2️⃣}"#,
      [
        #""{}" allows everything: write "true", which says that it is meant."#
      ],
      fixed: #"{"additionalProperties": true}"#,
      isSafe: true,
      misses: [
        #"{"properties": {"name": {}}}"#
      ]),
    LintCase(
      "exclusive-bounds-false-drop", .draft4,
      hit: #"{"minimum": 0, 1️⃣"exclusiveMinimum"2️⃣: false}"#,
      [
        #""exclusiveMinimum" is false by default, so it changes nothing and is easily misread: remove it."#
      ],
      fixed: #"{"minimum": 0}"#,
      isSafe: true,
      misses: [
        #"{"minimum": 0, "exclusiveMinimum": true}"#
      ]),
    LintCase(
      "items-array-default", .draft2019,
      hit: #"{"type": "array", 1️⃣"items"2️⃣: []}"#,
      [
        #""items" describes no item, so it asks for nothing: fill it or remove it."#
      ],
      fixed: #"{"type": "array"}"#,
      isSafe: true,
      misses: [
        #"{"items": [], "additionalItems": false}"#
      ]),
    LintCase(
      "items-schema-default",
      hit: #"{"type": "array", 1️⃣"items"2️⃣: {}}"#,
      [
        #""items" allows every item, so it asks for nothing: describe the items or remove it."#
      ],
      fixed: #"{"type": "array"}"#,
      isSafe: true,
      misses: [
        #"{"items": true, "unevaluatedItems": false}"#
      ]),
    LintCase(
      "multiple-of-default",
      hit: #"{"type": "integer", 1️⃣"multipleOf"2️⃣: 1}"#,
      [
        #"Every integer is a multiple of 1, so "multipleOf" asks for nothing: remove it."#
      ],
      fixed: #"{"type": "integer"}"#,
      isSafe: true,
      misses: [
        #"{"type": "number", "multipleOf": 1}"#,
        #"{"type": "integer", "multipleOf": 2}"#,
      ]),
    LintCase(
      "not-false",
      hit: #"{"type": "string", 1️⃣"not"2️⃣: false}"#,
      [
        #""not: false" allows every value, so it asks for nothing: remove it."#
      ],
      fixed: #"{"type": "string"}"#,
      isSafe: true,
      misses: [
        #"{"not": true}"#
      ]),
    LintCase(
      "pattern-properties-default",
      hit: #"{"type": "object", 1️⃣"patternProperties"2️⃣: {}}"#,
      [
        #""patternProperties" describes no property, so it says nothing: fill it or remove it."#
      ],
      fixed: #"{"type": "object"}"#,
      isSafe: true,
      misses: [
        #"{"patternProperties": {"^a": true}}"#
      ]),
    LintCase(
      "properties-default",
      hit: "{\n  \"type\": \"object\",\n  1️⃣\"properties\"2️⃣: {}\n}",
      [
        #""properties" describes no property, so it says nothing: fill it or remove it."#
      ],
      fixed: "{\n  \"type\": \"object\"\n}",
      isSafe: true,
      misses: [
        #"{"properties": {"properties": {"type": "string"}}}"#
      ]),
    LintCase(
      "property-names-default",
      hit: #"{1️⃣"propertyNames"2️⃣: {}}"#,
      [
        #""propertyNames" allows every name, so it asks for nothing: fill it or remove it."#
      ],
      fixed: "{}",
      isSafe: true,
      misses: [
        #"{"propertyNames": false}"#
      ]),
    LintCase(
      "property-names-type-default",
      hit: #"{"propertyNames": {1️⃣"type"2️⃣: "string", "pattern": "^[a-z]+$"}}"#,
      [
        #"Names of properties are always strings, so "type" asks for nothing here: remove it."#
      ],
      fixed: #"{"propertyNames": {"pattern": "^[a-z]+$"}}"#,
      isSafe: true,
      misses: [
        #"{"propertyNames": {"type": "integer"}}"#,
        #"{"type": "string"}"#,
      ]),
    LintCase(
      "then-empty",
      hit: #"{"if": {"required": ["a"]}, 1️⃣"then"2️⃣: {}, "else": {"required": ["b"]}}"#,
      [
        #""then" allows everything, so it asks for nothing: say what must hold or remove it."#
      ],
      fixed: #"{"if": {"required": ["a"]}, "else": {"required": ["b"]}}"#,
      isSafe: true,
      misses: [
        #"{"if": true, "then": false}"#
      ]),
    LintCase(
      "unevaluated-items-default",
      hit: #"{"prefixItems": [{"type": "string"}], 1️⃣"unevaluatedItems"2️⃣: true}"#,
      [
        #""unevaluatedItems" allows every item, as if it were not there: write "false" or remove it."#
      ],
      fixed: #"{"prefixItems": [{"type": "string"}]}"#,
      isSafe: true,
      misses: [
        #"{"unevaluatedItems": false}"#
      ]),
    LintCase(
      "unevaluated-items-default",
      hit: #"{"unevaluatedItems": false, "allOf": [{1️⃣"unevaluatedItems"2️⃣: true}]}"#,
      [
        #""unevaluatedItems" allows every item, as if it were not there: write "false" or remove it."#
      ],
      fixed: #"{"unevaluatedItems": false, "allOf": [{}]}"#),
    LintCase(
      "unevaluated-properties-default",
      hit: #"{1️⃣"unevaluatedProperties"2️⃣: {}}"#,
      [
        #""unevaluatedProperties" allows every property, as if it were not there: write "false" or remove it."#
      ],
      fixed: "{}",
      isSafe: true,
      misses: [
        #"{"unevaluatedProperties": false}"#
      ]),
  ]
}
