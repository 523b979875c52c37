import Testing

@Suite struct SimplificationRuleTests {
  @Test(arguments: cases) func rule(_ lintCase: LintCase) { lintCase.verify() }

  static let cases: [LintCase] = [
    LintCase(
      "anyof-true-simplify",
      hit: #"{"anyOf": [{"type": "string"}, 1️⃣true2️⃣]}"#,
      [
        #"Every value is valid by this branch, so "anyOf" asks for nothing: correct the branch, or remove "anyOf"."#
      ],
      fixed: "{}",
      misses: [
        #"{"anyOf": [{"properties": {"a": true}}, true], "unevaluatedProperties": false}"#
      ]),
    LintCase(
      "const-in-enum",
      hit: #"{"const": "low", 1️⃣"enum"2️⃣: ["low", "high"]}"#,
      [
        #""const" allows "low" alone, so "enum" decides nothing: remove one of the two."#
      ],
      fixed: #"{"const": "low"}"#,
      misses: [
        #"{"const": "low", "enum": ["high"]}"#
      ]),
    LintCase(
      "const-in-enum",
      hit: #"{"const": "low", 1️⃣"enum"2️⃣: ["low"]}"#,
      [
        #""const" allows "low" alone, so "enum" decides nothing: remove one of the two."#
      ],
      fixed: #"{"const": "low"}"#,
      isSafe: true),
    LintCase(
      "const-with-type",
      hit: #"{1️⃣"type"2️⃣: "string", "const": "low"}"#,
      [
        #""const" has a type of its own, so "type" decides nothing: remove it."#
      ],
      fixed: #"{"const": "low"}"#,
      isSafe: true,
      misses: [
        #"{"type": "integer", "const": "low"}"#
      ]),
    LintCase(
      "dependencies-property-tautology", .draft7,
      hit: #"{"required": ["a"], "dependencies": {1️⃣"a"2️⃣: ["b", "a"], "c": ["d"]}}"#,
      [
        #""a" is required anyway, so what depends on it is required too: name it in "required"."#
      ],
      fixed: #"{"required": ["a", "b"], "dependencies": {"c": ["d"]}}"#,
      isSafe: true,
      misses: [
        #"{"required": ["b"], "dependencies": {"a": ["b"]}}"#,
        #"{"required": ["a"], "dependencies": {"a": {"required": ["b"]}}}"#,
      ]),
    LintCase(
      "dependent-required-tautology",
      hit: #"{"required": ["a"], "dependentRequired": {1️⃣"a"2️⃣: ["b"]}}"#,
      [
        #""a" is required anyway, so what depends on it is required too: name it in "required"."#
      ],
      fixed: #"{"required": ["a", "b"]}"#,
      isSafe: true,
      misses: [
        #"{"required": ["b"], "dependentRequired": {"a": ["b"]}}"#
      ]),
    LintCase(
      "dependent-required-tautology", .draft2020, .yaml,
      hit: "required:\n  - a # always\ndependentRequired:\n  c: [d]\n  1️⃣a2️⃣: [b]\n",
      [
        #""a" is required anyway, so what depends on it is required too: name it in "required"."#
      ],
      fixed: "required:\n  - a # always\n  - b\ndependentRequired:\n  c: [d]\n",
      isSafe: true),
    LintCase(
      "disallow-narrows-type", .draft3,
      hit: #"{"type": ["string", "number"], "disallow": [1️⃣"number"2️⃣]}"#,
      [
        #""type" allows "number" and "disallow" takes it back: leave it out of "type"."#
      ],
      fixed: #"{"type": ["string"]}"#,
      isSafe: true,
      misses: [
        #"{"type": ["string", "number"], "disallow": ["integer"]}"#
      ]),
    LintCase(
      "double-negation-elimination",
      hit: #"{"properties": {"a": {1️⃣"not"2️⃣: {"not": {"type": "string"}}}}}"#,
      [
        #""not" of "not" says the same as the inner schema: write that one alone."#
      ],
      fixed: #"{"properties": {"a": {"type": "string"}}}"#,
      isSafe: true,
      misses: [
        #"{"not": {"not": true, "type": "string"}}"#
      ]),
    LintCase(
      "double-negation-elimination",
      hit: "{\"title\": \"A\",\n 1️⃣\"not\"2️⃣: {\n   \"not\": {\n     \"type\": \"string\"\n   }\n }\n}",
      [
        #""not" of "not" says the same as the inner schema: write that one alone."#
      ],
      fixed: "{\"title\": \"A\",\n \"type\": \"string\"\n}",
      isSafe: true),
    LintCase(
      "double-negation-elimination",
      hit: #"{"type": "number", 1️⃣"not"2️⃣: {"not": {"type": "integer"}}}"#,
      [
        #""not" of "not" says the same as the inner schema: write that one alone."#
      ]),
    LintCase(
      "double-negation-elimination", .draft2020, .yaml,
      hit: "properties:\n  a:\n    1️⃣not2️⃣:\n      not:\n        type: string\n        minLength: 1\n  b: true\n",
      [
        #""not" of "not" says the same as the inner schema: write that one alone."#
      ],
      fixed: "properties:\n  a:\n    type: string\n    minLength: 1\n  b: true\n",
      isSafe: true),
    LintCase(
      "drop-allof-empty-schemas",
      hit: #"{"allOf": [{"type": "string"}, 1️⃣{}2️⃣, true]}"#,
      [
        #"This branch of "allOf" allows everything, so it has no effect: fill it or remove it."#
      ],
      fixed: #"{"allOf": [{"type": "string"}]}"#,
      isSafe: true,
      misses: [
        #"{"allOf": [{"type": "string"}]}"#
      ]),
    LintCase(
      "drop-allof-empty-schemas",
      hit: #"{"title": "A", "allOf": [1️⃣{}2️⃣]}"#,
      [
        #"This branch of "allOf" allows everything, so it has no effect: fill it or remove it."#
      ],
      fixed: #"{"title": "A"}"#,
      isSafe: true),
    LintCase(
      "drop-extends-empty-schemas", .draft3,
      hit: #"{"extends": [{"type": "string"}, 1️⃣{}2️⃣]}"#,
      [
        #"This schema in "extends" allows everything, so it has no effect: fill it or remove it."#
      ],
      fixed: #"{"extends": [{"type": "string"}]}"#,
      isSafe: true,
      misses: [
        #"{"extends": {"type": "string"}}"#
      ]),
    LintCase(
      "drop-extends-empty-schemas", .draft3,
      hit: #"{"type": "string", "extends": 1️⃣{}2️⃣}"#,
      [
        #"This schema in "extends" allows everything, so it has no effect: fill it or remove it."#
      ],
      fixed: #"{"type": "string"}"#,
      isSafe: true),
    LintCase(
      "duplicate-allof-branches",
      hit: #"{"allOf": [{"type": "string", "minLength": 1}, 1️⃣{"minLength": 1.0, "type": "string"}2️⃣]}"#,
      [
        #""allOf" has this branch already, so it changes nothing: remove it, or correct the copy."#
      ],
      fixed: #"{"allOf": [{"type": "string", "minLength": 1}]}"#,
      isSafe: true,
      misses: [
        #"{"allOf": [{"type": "string"}, {"type": "number"}]}"#
      ]),
    LintCase(
      "duplicate-anyof-branches",
      hit:
        "{\n  \"anyOf\": [\n    {\"type\": \"string\"},\n    {\"type\": \"null\"},\n    1️⃣{\"type\": \"string\"}2️⃣\n  ]\n}",
      [
        #""anyOf" has this branch already, so it changes nothing: remove it, or correct the copy."#
      ],
      fixed: "{\n  \"anyOf\": [\n    {\"type\": \"string\"},\n    {\"type\": \"null\"}\n  ]\n}",
      isSafe: true,
      misses: [
        #"{"anyOf": [{"type": "string"}, {"type": "number"}]}"#
      ]),
    LintCase(
      "duplicate-enum-values",
      hit: #"{"enum": ["low", "high", 1️⃣"low"2️⃣, 1, 3️⃣1.04️⃣]}"#,
      [
        #""enum" lists "low" already: remove it, or write the value that is meant."#,
        #""enum" lists 1.0 already: remove it, or write the value that is meant."#,
      ],
      fixed: #"{"enum": ["low", "high", 1]}"#,
      isSafe: true,
      misses: [
        #"{"enum": ["1", 1, true, null, "null"]}"#
      ]),
    LintCase(
      "duplicate-enum-values", .draft2020, .yaml,
      hit: "enum:\n  - 쉬움\n  - 어려움\n  - 1️⃣쉬움2️⃣\ntype: string\n",
      [
        #""enum" lists "쉬움" already: remove it, or write the value that is meant."#
      ],
      fixed: "enum:\n  - 쉬움\n  - 어려움\ntype: string\n",
      isSafe: true),
    LintCase(
      "duplicate-enum-values", .draft2020, .yaml,
      hit: "enum: [a, b, 1️⃣a2️⃣]",
      [
        #""enum" lists "a" already: remove it, or write the value that is meant."#
      ],
      fixed: "enum: [a, b]",
      isSafe: true),
    LintCase(
      "duplicate-required-values",
      hit: #"{"required": ["id", "name", 1️⃣"id"2️⃣]}"#,
      [
        #""required" names "id" already: remove it, or write the name that is meant."#
      ],
      fixed: #"{"required": ["id", "name"]}"#,
      isSafe: true,
      misses: [
        #"{"required": ["id", "ID"]}"#
      ]),
    LintCase(
      "enum-to-const",
      hit: #"{1️⃣"enum"2️⃣: ["low"]}"#,
      [
        #""enum" lists one value alone: write "const"."#
      ],
      fixed: #"{"const": "low"}"#,
      isSafe: true,
      misses: [
        #"{"enum": ["low", "high"]}"#
      ]),
    LintCase(
      "enum-to-const", .draft2020, .yaml,
      hit: "1️⃣enum2️⃣:\n  - low\ntitle: A\n",
      [
        #""enum" lists one value alone: write "const"."#
      ],
      fixed: "const: low\ntitle: A\n",
      isSafe: true),
    LintCase(
      "enum-with-type",
      hit: #"{1️⃣"type"2️⃣: "string", "enum": ["low", "high"]}"#,
      [
        #"The values of "enum" have types of their own, so "type" decides nothing: remove it."#
      ],
      fixed: #"{"enum": ["low", "high"]}"#,
      isSafe: true,
      misses: [
        #"{"type": "string", "enum": ["low", 1]}"#
      ]),
    LintCase(
      "equal-numeric-bounds-to-const",
      hit: #"{"type": "integer", 1️⃣"minimum"2️⃣: 3, "maximum": 3.0}"#,
      [
        #""minimum" and "maximum" leave 3 alone: write "const"."#
      ],
      fixed: #"{"type": "integer", "const": 3}"#,
      isSafe: true,
      misses: [
        #"{"minimum": 3, "maximum": 3}"#,
        #"{"type": "integer", "minimum": 3, "maximum": 4}"#,
      ]),
    LintCase(
      "equal-numeric-bounds-to-enum", .draft4,
      hit: #"{"maximum": 3, "type": "integer", 1️⃣"minimum"2️⃣: 3}"#,
      [
        #""minimum" and "maximum" leave 3 alone: write "enum"."#
      ],
      fixed: #"{"type": "integer", "enum": [3]}"#,
      isSafe: true,
      misses: [
        #"{"type": "integer", "minimum": 3, "maximum": 3, "exclusiveMaximum": true}"#
      ]),
    LintCase(
      "exclusive-maximum-number-and-maximum",
      hit: #"{1️⃣"maximum"2️⃣: 10, "exclusiveMaximum": 8}"#,
      [
        #""exclusiveMaximum" is the tighter of the two bounds, so "maximum" has no effect: remove it."#
      ],
      fixed: #"{"exclusiveMaximum": 8}"#,
      isSafe: true,
      misses: [
        #"{"exclusiveMaximum": 8}"#
      ]),
    LintCase(
      "exclusive-maximum-number-and-maximum",
      hit: #"{"maximum": 10, 1️⃣"exclusiveMaximum"2️⃣: 12}"#,
      [
        #""maximum" is the tighter of the two bounds, so "exclusiveMaximum" has no effect: remove it."#
      ],
      fixed: #"{"maximum": 10}"#,
      isSafe: true),
    LintCase(
      "exclusive-minimum-number-and-minimum",
      hit: #"{1️⃣"minimum"2️⃣: 0, "exclusiveMinimum": 0}"#,
      [
        #""exclusiveMinimum" is the tighter of the two bounds, so "minimum" has no effect: remove it."#
      ],
      fixed: #"{"exclusiveMinimum": 0}"#,
      isSafe: true,
      misses: [
        #"{"exclusiveMinimum": 8, "maximum": 10}"#
      ]),
    LintCase(
      "exclusive-minimum-number-and-minimum",
      hit: #"{"minimum": 3, 1️⃣"exclusiveMinimum"2️⃣: 0}"#,
      [
        #""minimum" is the tighter of the two bounds, so "exclusiveMinimum" has no effect: remove it."#
      ],
      fixed: #"{"minimum": 3}"#,
      isSafe: true),
    LintCase(
      "flatten-nested-allof",
      hit: #"{"allOf": [{1️⃣"allOf"2️⃣: [{"minLength": 1}, {"maxLength": 5}]}, {"pattern": "^a"}]}"#,
      [
        #"This branch is an "allOf" itself: put its branches in the list around it."#
      ],
      fixed: #"{"allOf": [{"minLength": 1}, {"maxLength": 5}, {"pattern": "^a"}]}"#,
      isSafe: true,
      misses: [
        #"{"allOf": [{"title": "A", "allOf": [{"minLength": 1}]}]}"#
      ]),
    LintCase(
      "flatten-nested-allof", .draft2020, .yaml,
      hit: "allOf:\n  - 1️⃣allOf2️⃣:\n      - minLength: 1\n      - maxLength: 5\n        title: B\n  - pattern: ^a\n",
      [
        #"This branch is an "allOf" itself: put its branches in the list around it."#
      ],
      fixed: "allOf:\n  - minLength: 1\n  - maxLength: 5\n    title: B\n  - pattern: ^a\n",
      isSafe: true),
    LintCase(
      "flatten-nested-anyof",
      hit:
        "{\n  \"anyOf\": [\n    {\n      1️⃣\"anyOf\"2️⃣: [\n        {\"const\": 1},\n        {\n          \"const\": 2\n        }\n      ]\n    },\n    {\"const\": 3}\n  ]\n}",
      [
        #"This branch is an "anyOf" itself: put its branches in the list around it."#
      ],
      fixed: "{\n  \"anyOf\": [\n    {\"const\": 1},\n    {\n      \"const\": 2\n    },\n    {\"const\": 3}\n  ]\n}",
      isSafe: true,
      misses: [
        #"{"anyOf": [{"allOf": [{"const": 1}]}]}"#
      ]),
    LintCase(
      "flatten-nested-extends", .draft3,
      hit: #"{"extends": [{1️⃣"extends"2️⃣: [{"minLength": 1}, {"maxLength": 5}]}, {"pattern": "^a"}]}"#,
      [
        #"This schema is an "extends" itself: put its schemas in the list around it."#
      ],
      fixed: #"{"extends": [{"minLength": 1}, {"maxLength": 5}, {"pattern": "^a"}]}"#,
      isSafe: true,
      misses: [
        #"{"extends": [{"extends": {"minLength": 1}}]}"#
      ]),
    LintCase(
      "maximum-real-for-integer",
      hit: #"{"type": "integer", "maximum": 1️⃣4.52️⃣}"#,
      [
        "No integer lies between this bound and 4: write 4."
      ],
      fixed: #"{"type": "integer", "maximum": 4}"#,
      isSafe: true,
      misses: [
        #"{"type": "integer", "maximum": 4.0}"#,
        #"{"type": "number", "maximum": 4.5}"#,
      ]),
    LintCase(
      "maximum-real-for-integer",
      hit: #"{"type": "integer", "maximum": 1️⃣-4.52️⃣}"#,
      [
        "No integer lies between this bound and -5: write -5."
      ],
      fixed: #"{"type": "integer", "maximum": -5}"#,
      isSafe: true),
    LintCase(
      "minimum-real-for-integer",
      hit: #"{"type": "integer", "minimum": 1️⃣0.52️⃣}"#,
      [
        "No integer lies between this bound and 1: write 1."
      ],
      fixed: #"{"type": "integer", "minimum": 1}"#,
      isSafe: true,
      misses: [
        #"{"type": "integer", "minimum": 0}"#
      ]),
    LintCase(
      "oneof-to-anyof-disjoint-types",
      hit: #"{1️⃣"oneOf"2️⃣: [{"type": "string"}, {"type": "integer"}]}"#,
      [
        #"No value has the types of two branches, so "oneOf" need not compare them: write "anyOf"."#
      ],
      fixed: #"{"anyOf": [{"type": "string"}, {"type": "integer"}]}"#,
      isSafe: true,
      misses: [
        #"{"oneOf": [{"type": "number"}, {"type": "integer"}]}"#,
        ##"{"oneOf": [{"type": "number"}, {"$ref": "#/$defs/a"}]}"##,
      ]),
    LintCase(
      "required-properties-in-properties",
      hit: #"{"properties": {"id": {"type": "string"}}, "required": ["id", 1️⃣"name"2️⃣]}"#,
      [
        #""name" is required, but "properties" does not describe it: add it there."#
      ],
      fixed: #"{"properties": {"id": {"type": "string"}, "name": true}, "required": ["id", "name"]}"#,
      isSafe: true,
      misses: [
        #"{"properties": {"id": true}, "required": ["id"]}"#
      ]),
    LintCase(
      "required-properties-in-properties",
      hit: #"{"required": [1️⃣"name"2️⃣]}"#,
      [
        #""name" is required, but "properties" does not describe it: add it there."#
      ],
      fixed: #"{"required": ["name"], "properties": {"name": true}}"#,
      isSafe: true),
    LintCase(
      "single-type-array",
      hit: #"{"type": 1️⃣["string"]2️⃣}"#,
      [
        #"The list has one type alone: write "string"."#
      ],
      fixed: #"{"type": "string"}"#,
      isSafe: true,
      misses: [
        #"{"type": ["string", "null"]}"#
      ]),
    LintCase(
      "single-type-array", .draft2020, .yaml,
      hit: "type:\n  1️⃣- string2️⃣\ntitle: A\n",
      [
        #"The list has one type alone: write "string"."#
      ],
      fixed: "type: string\ntitle: A\n",
      isSafe: true),
    LintCase(
      "single-type-array", .draft2020, .yaml,
      hit: "type:\n1️⃣- 'null'2️⃣ # none\n",
      [
        #"The list has one type alone: write "null"."#
      ],
      fixed: "type: 'null' # none\n",
      isSafe: true),
    LintCase(
      "unnecessary-allof-wrapper",
      hit: #"{"type": "string", 1️⃣"allOf"2️⃣: [{"minLength": 3, "maxLength": 5}]}"#,
      [
        #""allOf" has one branch, whose keywords may stand without it: take them out."#
      ],
      fixed: #"{"type": "string", "minLength": 3, "maxLength": 5}"#,
      isSafe: true,
      misses: [
        #"{"properties": {"a": true}, "allOf": [{"additionalProperties": false}]}"#,
        #"{"type": "string", "allOf": [{"type": "integer"}]}"#,
        ##"{"allOf": [{"$ref": "#/$defs/a"}]}"##,
      ]),
    LintCase(
      "unnecessary-allof-wrapper", .draft2020, .yaml,
      hit:
        "type: object\n1️⃣allOf2️⃣:\n  - properties: # of all\n      a:\n        type: string\n    required: [a]\ntitle: A\n",
      [
        #""allOf" has one branch, whose keywords may stand without it: take them out."#
      ],
      fixed: "type: object\nproperties: # of all\n  a:\n    type: string\nrequired: [a]\ntitle: A\n",
      isSafe: true),
    LintCase(
      "unnecessary-extends-wrapper", .draft3,
      hit: #"{"type": "string", 1️⃣"extends"2️⃣: {"minLength": 3}}"#,
      [
        #""extends" has one schema, whose keywords may stand without it: take them out."#
      ],
      fixed: #"{"type": "string", "minLength": 3}"#,
      isSafe: true,
      misses: [
        #"{"type": "string", "extends": {"type": "integer"}}"#
      ]),
  ]
}
