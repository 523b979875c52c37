import Testing

@Suite struct ContradictionsRuleTests {
  @Test(arguments: cases) func rule(_ lintCase: LintCase) { lintCase.verify() }

  static let cases: [LintCase] = [
    LintCase(
      "allof-false-simplify",
      hit: #"{"properties": {"a": {"allOf": [{"type": "string"}, 1️⃣false2️⃣]}}}"#,
      [
        #"No value is valid by "false", so this "allOf" allows nothing: correct the branch, or write "false" for the schema."#
      ],
      fixed: #"{"properties": {"a": false}}"#,
      misses: [
        #"{"allOf": [{"type": "string"}, true]}"#
      ]),
    LintCase(
      "anyof-false-simplify",
      hit: #"{"properties": {"a": {"type": "string", "anyOf": [1️⃣false2️⃣]}}}"#,
      [
        #""anyOf" has no branch but "false", so nothing is allowed: add a branch, or write "false" for the schema."#
      ],
      fixed: #"{"properties": {"a": false}}"#,
      misses: [
        #"{"anyOf": [false, true]}"#
      ]),
    LintCase(
      "anyof-remove-false-schemas",
      hit: #"{"anyOf": [{"type": "string"}, 1️⃣false2️⃣, {"type": "null"}, false]}"#,
      [
        #"No value is valid by "false", so this branch of "anyOf" has no effect: remove it."#
      ],
      fixed: #"{"anyOf": [{"type": "string"}, {"type": "null"}]}"#,
      isSafe: true,
      misses: [
        #"{"anyOf": [false]}"#
      ]),
    LintCase(
      "anyof-remove-false-schemas", .draft2020, .yaml,
      hit: "anyOf:\n  - type: string\n  - 1️⃣false2️⃣\n  # the other\n  - type: \"null\"\n",
      [
        #"No value is valid by "false", so this branch of "anyOf" has no effect: remove it."#
      ],
      fixed: "anyOf:\n  - type: string\n  # the other\n  - type: \"null\"\n",
      isSafe: true),
    LintCase(
      "const-not-in-enum",
      hit: #"{"const": 1️⃣"medium"2️⃣, "enum": ["low", "high"]}"#,
      [
        #""const" asks for "medium", which "enum" does not list, so nothing is allowed: correct one of the two."#
      ],
      misses: [
        #"{"const": 1.0, "enum": [1]}"#
      ]),
    LintCase(
      "forbid-empty-enum",
      hit: #"{"type": "string", "enum": 1️⃣[]2️⃣}"#,
      [
        #""enum" lists no value, so nothing is allowed: list the values, or remove it."#
      ],
      fixed: #"{"type": "string"}"#,
      misses: [
        #"{"enum": [null]}"#
      ]),
    LintCase(
      "incoherent-min-max-contains",
      hit: #"{"contains": {"type": "string"}, "minContains": 1️⃣32️⃣, "maxContains": 2}"#,
      [
        #""minContains" asks for 3 items, but "maxContains" allows 2, so no list is valid: correct one of them."#
      ],
      misses: [
        #"{"contains": true, "minContains": 2, "maxContains": 2}"#,
        #"{"minContains": 3, "maxContains": 2}"#,
      ]),
    LintCase(
      "oneof-false-simplify",
      hit: #"{"properties": {"a": {"oneOf": [1️⃣false2️⃣]}}}"#,
      [
        #""oneOf" has no branch but "false", so nothing is allowed: add a branch, or write "false" for the schema."#
      ],
      fixed: #"{"properties": {"a": false}}"#,
      misses: [
        #"{"oneOf": [false, true]}"#
      ]),
    LintCase(
      "unsatisfiable-drop-validation",
      hit: #"{"title": "Nothing", 1️⃣"not"2️⃣: {}, "minLength": 3, "type": "string"}"#,
      [
        #""not" forbids every value here, which leaves "minLength" and "type" without effect: remove one or the other."#
      ],
      fixed: #"{"title": "Nothing", "not": {}}"#,
      misses: [
        #"{"not": {"type": "string"}, "minLength": 3}"#,
        #"{"not": true, "description": "Nothing"}"#,
      ]),
    LintCase(
      "unsatisfiable-drop-validation", .draft3,
      hit: #"{1️⃣"disallow"2️⃣: ["any"], "minLength": 3}"#,
      [
        #""disallow" forbids every value here, which leaves "minLength" without effect: remove one or the other."#
      ],
      fixed: #"{"disallow": ["any"]}"#,
      misses: [
        #"{"disallow": ["string"], "minLength": 3}"#
      ]),
    LintCase(
      "unsatisfiable-in-place-applicator-type",
      hit: #"{"type": "object", "anyOf": [{"type": 1️⃣"string"2️⃣}, {"required": ["id"]}]}"#,
      [
        #"The schema around allows "object" and this one "string", so no value meets this branch: correct one of the types."#
      ],
      fixed: #"{"type": "object", "anyOf": [{"required": ["id"]}]}"#,
      misses: [
        #"{"type": "number", "anyOf": [{"type": "integer"}, {"type": ["string", "number"]}]}"#
      ]),
    LintCase(
      "unsatisfiable-in-place-applicator-type",
      hit: #"{"type": "number", "allOf": [{"type": 1️⃣"string"2️⃣}]}"#,
      [
        #"The schema around allows "number" and this one "string", so no value meets both: correct one of the types."#
      ]),
    LintCase(
      "unsatisfiable-max-contains",
      hit: #"{"contains": {"type": "string"}, 1️⃣"maxContains"2️⃣: 5, "maxItems": 3}"#,
      [
        #""maxItems" allows no more items than "maxContains" anyway, so it has no effect: lower it, or remove it."#
      ],
      fixed: #"{"contains": {"type": "string"}, "maxItems": 3}"#,
      isSafe: true,
      misses: [
        #"{"contains": {"type": "string"}, "maxContains": 2, "maxItems": 3}"#
      ]),
    LintCase(
      "unsatisfiable-min-properties",
      hit: #"{"required": ["id", "name"], 1️⃣"minProperties"2️⃣: 1}"#,
      [
        #""required" asks for 2 properties anyway, so "minProperties" has no effect: raise it, or remove it."#
      ],
      fixed: #"{"required": ["id", "name"]}"#,
      isSafe: true,
      misses: [
        #"{"required": ["id", "name"], "minProperties": 3}"#,
        #"{"minProperties": 1}"#,
      ]),
  ]
}
