import Testing

@Suite struct DialectRuleTests {
  @Test(arguments: cases) func rule(_ lintCase: LintCase) { lintCase.verify() }

  static let cases: [LintCase] = [
    LintCase(
      "draft-official-dialect-with-https",
      hit: #"{"$schema": 1️⃣"https://json-schema.org/draft-07/schema#"2️⃣}"#,
      [
        #"The URI of draft 7 begins with "http://", and validators compare it as a name: write "http://json-schema.org/draft-07/schema#"."#
      ],
      fixed: #"{"$schema": "http://json-schema.org/draft-07/schema#"}"#,
      isSafe: true,
      misses: [
        #"{"$schema": "http://json-schema.org/draft-07/schema#"}"#,
        #"{"$schema": "https://json-schema.org/draft/2020-12/schema"}"#,
      ]),
    LintCase(
      "draft-official-dialect-with-https",
      hit: #"{"$schema": 1️⃣"https://json-schema.org/draft-04/schema"2️⃣}"#,
      [
        #"The URI of draft 4 begins with "http://", and validators compare it as a name: write "http://json-schema.org/draft-04/schema#"."#
      ],
      fixed: #"{"$schema": "http://json-schema.org/draft-04/schema#"}"#,
      isSafe: true),
    LintCase(
      "draft-official-dialect-without-empty-fragment",
      hit: #"{"$schema": 1️⃣"http://json-schema.org/draft-07/schema"2️⃣}"#,
      [
        ##"The URI of draft 7 ends with "#", and some validators compare it by its letters: add it."##
      ],
      fixed: #"{"$schema": "http://json-schema.org/draft-07/schema#"}"#,
      isSafe: true,
      misses: [
        #"{"$schema": "http://json-schema.org/draft-07/schema#"}"#,
        #"{"$schema": "https://json-schema.org/draft/2020-12/schema"}"#,
      ]),
    LintCase(
      "ignored-metaschema",
      hit: #"{"properties": {"a": {1️⃣"$schema"2️⃣: "http://json-schema.org/draft-07/schema#", "type": "string"}}}"#,
      [
        #""$schema" is ignored in a schema without an identifier: move it to the root, or add an identifier."#
      ],
      fixed: #"{"properties": {"a": {"type": "string"}}}"#,
      misses: [
        ##"{"$schema": "https://json-schema.org/draft/2020-12/schema", "$ref": "#/$defs/a", "$defs": {"a": {"$id": "b", "$schema": "http://json-schema.org/draft-07/schema#"}}}"##
      ]),
    LintCase(
      "ignored-metaschema",
      hit:
        ##"{1️⃣"$schema"2️⃣: "http://json-schema.org/draft-07/schema#", "$ref": "#/definitions/a", "definitions": {"a": true}}"##,
      [
        #""$schema" is ignored beside "$ref" up to draft 7, so another draft may be taken: put the "$ref" in "allOf"."#
      ],
      fixed: ##"{"$ref": "#/definitions/a", "definitions": {"a": true}}"##),
    LintCase(
      "missing-dialect",
      hit: #"{1️⃣"type"2️⃣: "object"}"#,
      [
        #"The schema does not say its dialect, and 2020-12 is assumed: add "$schema", so that every validator reads it alike."#
      ],
      fixed: #"{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object"}"#,
      misses: [
        #"{"$schema": "https://json-schema.org/draft/2020-12/schema"}"#,
        "true",
      ]),
    LintCase(
      "missing-dialect",
      hit: "{\n  1️⃣\"type\"2️⃣: \"object\",\n  \"definitions\": {}\n}",
      [
        #"The schema does not say its dialect, and 2020-12 is assumed: add "$schema", so that every validator reads it alike."#
      ],
      fixed:
        "{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n  \"type\": \"object\",\n  \"definitions\": {}\n}"
    ),
    LintCase(
      "missing-dialect", .draft2020, .yaml,
      hit: "# A schema\n1️⃣type2️⃣: object\nproperties:\n  $schema: true\n",
      [
        #"The schema does not say its dialect, and 2020-12 is assumed: add "$schema", so that every validator reads it alike."#
      ],
      fixed:
        "# A schema\n$schema: https://json-schema.org/draft/2020-12/schema\ntype: object\nproperties:\n  $schema: true\n"
    ),
    LintCase(
      "modern-official-dialect-with-empty-fragment",
      hit: #"{"$schema": 1️⃣"https://json-schema.org/draft/2020-12/schema#"2️⃣}"#,
      [
        ##"The URI of 2020-12 has no "#" at its end, and some validators compare it by its letters: remove it."##
      ],
      fixed: #"{"$schema": "https://json-schema.org/draft/2020-12/schema"}"#,
      isSafe: true,
      misses: [
        #"{"$schema": "https://json-schema.org/draft/2020-12/schema"}"#,
        #"{"$schema": "http://json-schema.org/draft-07/schema#"}"#,
      ]),
    LintCase(
      "modern-official-dialect-with-empty-fragment", .draft2020, .yaml,
      hit: "$schema: 1️⃣https://json-schema.org/draft/2019-09/schema#2️⃣ # the draft\ntype: object\n",
      [
        ##"The URI of 2019-09 has no "#" at its end, and some validators compare it by its letters: remove it."##
      ],
      fixed: "$schema: https://json-schema.org/draft/2019-09/schema # the draft\ntype: object\n",
      isSafe: true),
    LintCase(
      "modern-official-dialect-with-http",
      hit: #"{"$schema": 1️⃣"http://json-schema.org/draft/2019-09/schema#"2️⃣}"#,
      [
        #"The URI of 2019-09 begins with "https://", and validators compare it as a name: write "https://json-schema.org/draft/2019-09/schema"."#
      ],
      fixed: #"{"$schema": "https://json-schema.org/draft/2019-09/schema"}"#,
      isSafe: true,
      misses: [
        #"{"$schema": "http://json-schema.org/draft-07/schema#"}"#
      ]),
    LintCase(
      "unknown-dialect",
      hit: #"{"$schema": 1️⃣"https://json-schema.org/draft/2020-11/schema"2️⃣}"#,
      [
        #""https://json-schema.org/draft/2020-11/schema" names no draft of JSON Schema that is known here, so the schema may be read by another one: write "https://json-schema.org/draft/2020-12/schema"."#
      ],
      fixed: #"{"$schema": "https://json-schema.org/draft/2020-12/schema"}"#,
      misses: [
        #"{"$schema": "https://example.com/meta"}"#
      ]),
    LintCase(
      "unknown-dialect",
      hit: #"{"$schema": 1️⃣"http://json-schema.org/schema#"2️⃣}"#,
      [
        #""http://json-schema.org/schema#" names no draft of JSON Schema that is known here, so the schema may be read by another one: write "https://json-schema.org/draft/2020-12/schema"."#
      ],
      fixed: #"{"$schema": "https://json-schema.org/draft/2020-12/schema"}"#),
  ]
}
