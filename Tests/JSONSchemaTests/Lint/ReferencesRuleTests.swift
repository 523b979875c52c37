import Testing

@Suite struct ReferencesRuleTests {
  @Test(arguments: cases) func rule(_ lintCase: LintCase) { lintCase.verify() }

  static let cases: [LintCase] = [
    LintCase(
      "definitions-to-defs",
      hit: ##"{1️⃣"definitions"2️⃣: {"a": {"type": "string"}}, "properties": {"b": {"$ref": "#/definitions/a"}}}"##,
      [
        #""definitions" was renamed in 2019-09, and tools that follow the standard look in "$defs": rename it."#
      ],
      fixed: ##"{"$defs": {"a": {"type": "string"}}, "properties": {"b": {"$ref": "#/$defs/a"}}}"##,
      misses: [
        #"{"$defs": {"a": true}}"#
      ]),
    LintCase(
      "definitions-to-defs", .draft2020, .yaml,
      hit: "1️⃣definitions2️⃣: # shared\n  a: {type: string}\n$ref: '#/definitions/a'\n",
      [
        #""definitions" was renamed in 2019-09, and tools that follow the standard look in "$defs": rename it."#
      ],
      fixed: "$defs: # shared\n  a: {type: string}\n$ref: '#/$defs/a'\n"),
    LintCase(
      "draft-ref-siblings", .draft7,
      hit: ##"{1️⃣"$ref"2️⃣: "#/definitions/name", "minLength": 3, "definitions": {"name": {"type": "string"}}}"##,
      [
        #"In draft 7 nothing beside "$ref" is checked, which leaves "minLength" without effect: put the reference in "allOf"."#
      ],
      fixed:
        ##"{"allOf": [{"$ref": "#/definitions/name"}], "minLength": 3, "definitions": {"name": {"type": "string"}}}"##,
      misses: [
        ##"{"$ref": "#/definitions/name", "description": "A name", "definitions": {"name": {"type": "string"}}}"##
      ]),
    LintCase(
      "draft-ref-siblings", .draft3,
      hit: ##"{1️⃣"$ref"2️⃣: "#/definitions/name", "minLength": 3}"##,
      [
        #"In draft 3 nothing beside "$ref" is checked, which leaves "minLength" without effect: put the reference in "extends"."#
      ],
      fixed: ##"{"extends": [{"$ref": "#/definitions/name"}], "minLength": 3}"##),
    LintCase(
      "dynamic-ref-to-static-ref",
      hit: ##"{1️⃣"$dynamicRef"2️⃣: "#/$defs/node", "$defs": {"node": {"type": "string"}}}"##,
      [
        #""$dynamicRef" refers to no dynamic anchor, so it acts like "$ref": write "$ref", or add the anchor at the target."#
      ],
      fixed: ##"{"$ref": "#/$defs/node", "$defs": {"node": {"type": "string"}}}"##,
      isSafe: true,
      misses: [
        ##"{"$dynamicRef": "#node", "$defs": {"node": {"$dynamicAnchor": "node"}}}"##
      ]),
    LintCase(
      "dynamic-ref-to-static-ref", .draft2019,
      hit: ##"{"properties": {"a": {1️⃣"$recursiveRef"2️⃣: "#"}}}"##,
      [
        #""$recursiveRef" refers to no dynamic anchor, so it acts like "$ref": write "$ref", or add the anchor at the target."#
      ],
      fixed: ##"{"properties": {"a": {"$ref": "#"}}}"##,
      isSafe: true,
      misses: [
        ##"{"$recursiveAnchor": true, "properties": {"a": {"$recursiveRef": "#"}}}"##
      ]),
    LintCase(
      "invalid-external-ref",
      hit: #"{"$ref": 1️⃣"https://example.com/missing.json"2️⃣}"#,
      [
        #""https://example.com/missing.json" refers to a schema that is not here, so this part cannot be checked: correct it, or add the schema."#
      ],
      misses: [
        #"{"$ref": "https://example.com/known#/$defs/a"}"#,
        #"{"$ref": "https://json-schema.org/draft/2020-12/schema"}"#,
        #"{"$id": "https://example.com/other", "$ref": "other#/$defs/a", "$defs": {"a": true}}"#,
      ]),
    LintCase(
      "invalid-external-ref",
      hit: #"{"$ref": 1️⃣"https://example.com/knwon#/$defs/a"2️⃣}"#,
      [
        #""https://example.com/knwon#/$defs/a" refers to a schema that is not here, so this part cannot be checked: correct it, or add the schema."#
      ],
      fixed: #"{"$ref": "https://example.com/known#/$defs/a"}"#),
    LintCase(
      "orphan-definitions",
      hit: #"{"type": "string", "$defs": {1️⃣"unused"2️⃣: {"type": "integer"}}}"#,
      [
        #"Nothing in this document refers to the definition "unused": refer to it, or remove it."#
      ],
      fixed: #"{"type": "string"}"#,
      misses: [
        ##"{"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": true}}"##,
        #"{"title": "Shared", "$defs": {"a": true}}"#,
        #"{"type": "string", "$defs": {"a": {"$anchor": "a"}}}"#,
      ]),
    LintCase(
      "orphan-definitions",
      hit: ##"{"$ref": "#/$defs/used", "$defs": {1️⃣"unused"2️⃣: {"$ref": "#/$defs/unused"}, "used": true}}"##,
      [
        #"Nothing in this document refers to the definition "unused": refer to it, or remove it."#
      ],
      fixed: ##"{"$ref": "#/$defs/used", "$defs": {"used": true}}"##),
    LintCase(
      "orphan-definitions", .draft2020, .yaml,
      hit: "$ref: '#/$defs/used'\n$defs:\n  1️⃣unused2️⃣: # why\n    type: integer\n  used: {type: string}\n",
      [
        #"Nothing in this document refers to the definition "unused": refer to it, or remove it."#
      ],
      fixed: "$ref: '#/$defs/used'\n$defs:\n  used: {type: string}\n"),
    LintCase(
      "portable-anchor-names",
      hit: #"{"$defs": {"a": {"$anchor": 1️⃣"_private"2️⃣}}}"#,
      [
        #"Not every draft allows the anchor "_private": begin with a letter, and use letters, digits, "_", "." and "-" alone."#
      ],
      misses: [
        #"{"$anchor": "a-1.b_c"}"#
      ]),
    LintCase(
      "portable-anchor-names", .draft7,
      hit: ##"{"definitions": {"a": {"$id": 1️⃣"#a:b"2️⃣}}}"##,
      [
        #"Not every draft allows the anchor "a:b": begin with a letter, and use letters, digits, "_", "." and "-" alone."#
      ],
      misses: [
        #"{"$id": "https://example.com/a:b"}"#
      ]),
    LintCase(
      "unknown-local-ref",
      hit: ##"{"$ref": 1️⃣"#/$defs/adress"2️⃣, "$defs": {"address": {"type": "string"}}}"##,
      [
        ##""#/$defs/adress" leads to nothing in this document, so this part cannot be checked: write "#/$defs/address"."##
      ],
      fixed: ##"{"$ref": "#/$defs/address", "$defs": {"address": {"type": "string"}}}"##,
      misses: [
        ##"{"$ref": "#/$defs/a~1b", "$defs": {"a/b": true}}"##,
        ##"{"$ref": "#/$defs/a%25b", "$defs": {"a%b": true}}"##,
        #"{"$ref": "other.json#/x"}"#,
      ]),
    LintCase(
      "unknown-local-ref",
      hit: ##"{"$ref": 1️⃣"#/definitions/address"2️⃣, "$defs": {"address": {"type": "string"}}}"##,
      [
        ##""#/definitions/address" leads to nothing in this document, so this part cannot be checked: write "#/$defs/address"."##
      ],
      fixed: ##"{"$ref": "#/$defs/address", "$defs": {"address": {"type": "string"}}}"##),
    LintCase(
      "unknown-local-ref",
      hit: ##"{"$ref": 1️⃣"#nothing"2️⃣}"##,
      [
        ##""#nothing" leads to nothing in this document, so this part cannot be checked: correct it, or add the definition."##
      ]),
    LintCase(
      "unknown-local-ref", .draft2020, .yaml,
      hit: "items:\n  $ref: 1️⃣'#/$defs/adress'2️⃣\n$defs:\n  address: {type: string}\n",
      [
        ##""#/$defs/adress" leads to nothing in this document, so this part cannot be checked: write "#/$defs/address"."##
      ],
      fixed: "items:\n  $ref: '#/$defs/address'\n$defs:\n  address: {type: string}\n"),
    LintCase(
      "unnecessary-allof-ref-wrapper-draft", .draft7,
      hit: ##"{"properties": {"a": {1️⃣"allOf"2️⃣: [{"$ref": "#/definitions/a"}]}}}"##,
      [
        #""allOf" holds one reference and nothing stands beside it: write "$ref" alone."#
      ],
      fixed: ##"{"properties": {"a": {"$ref": "#/definitions/a"}}}"##,
      isSafe: true,
      misses: [
        ##"{"properties": {"a": {"description": "A", "allOf": [{"$ref": "#/definitions/a"}]}}}"##
      ]),
    LintCase(
      "unnecessary-allof-ref-wrapper-modern",
      hit:
        "{\n  \"description\": \"Where\",\n  1️⃣\"allOf\"2️⃣: [\n    {\n      \"$ref\": \"#/$defs/address\"\n    }\n  ]\n}",
      [
        #""allOf" holds one reference, which may stand beside other keywords since 2019-09: write "$ref" alone."#
      ],
      fixed: "{\n  \"description\": \"Where\",\n  \"$ref\": \"#/$defs/address\"\n}",
      isSafe: true,
      misses: [
        ##"{"allOf": [{"$ref": "#/$defs/a", "type": "string"}]}"##,
        ##"{"allOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/b"}]}"##,
      ]),
    LintCase(
      "unnecessary-allof-ref-wrapper-modern", .draft2020, .yaml,
      hit: "properties:\n  a:\n    1️⃣allOf2️⃣:\n      - $ref: '#/$defs/a'\n    title: A\n",
      [
        #""allOf" holds one reference, which may stand beside other keywords since 2019-09: write "$ref" alone."#
      ],
      fixed: "properties:\n  a:\n    $ref: '#/$defs/a'\n    title: A\n",
      isSafe: true),
    LintCase(
      "unnecessary-allof-ref-wrapper-modern", .draft2020, .yaml,
      hit: "a: 1\n1️⃣allOf2️⃣: [{\"$ref\":\"#/$defs/a\"}]\n",
      [
        #""allOf" holds one reference, which may stand beside other keywords since 2019-09: write "$ref" alone."#
      ],
      fixed: "a: 1\n\"$ref\": \"#/$defs/a\"\n",
      isSafe: true),
    LintCase(
      "unnecessary-extends-ref-wrapper", .draft3,
      hit: ##"{"properties": {"a": {1️⃣"extends"2️⃣: {"$ref": "#/definitions/a"}}}}"##,
      [
        #""extends" holds one reference and nothing stands beside it: write "$ref" alone."#
      ],
      fixed: ##"{"properties": {"a": {"$ref": "#/definitions/a"}}}"##,
      isSafe: true,
      misses: [
        ##"{"properties": {"a": {"extends": {"$ref": "#/definitions/a"}, "title": "A"}}}"##
      ]),
    LintCase(
      "unnecessary-extends-ref-wrapper", .draft3,
      hit: ##"{"properties": {"a": {1️⃣"extends"2️⃣: [{"$ref": "#/definitions/a"}]}}}"##,
      [
        #""extends" holds one reference and nothing stands beside it: write "$ref" alone."#
      ],
      fixed: ##"{"properties": {"a": {"$ref": "#/definitions/a"}}}"##,
      isSafe: true),
  ]
}
