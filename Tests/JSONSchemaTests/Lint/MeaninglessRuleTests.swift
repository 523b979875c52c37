import Testing

@Suite struct MeaninglessRuleTests {
  @Test(arguments: cases) func rule(_ lintCase: LintCase) { lintCase.verify() }

  static let cases: [LintCase] = [
    LintCase(
      "content-media-type-without-encoding",
      hit: #"{1️⃣"contentMediaType"2️⃣: "image/png"}"#,
      [
        #""contentMediaType" stands without "contentEncoding", so the text itself is the content: add the encoding if the text encodes bytes."#
      ],
      fixed: "{}",
      misses: [
        #"{"contentMediaType": "image/png", "contentEncoding": "base64"}"#
      ]),
    LintCase(
      "content-schema-without-media-type",
      hit: #"{1️⃣"contentSchema"2️⃣: {"type": "object"}}"#,
      [
        #""contentSchema" is ignored without "contentMediaType": add the media type of the content."#
      ],
      fixed: #"{"contentSchema": {"type": "object"}, "contentMediaType": "application/json"}"#,
      misses: [
        #"{"contentSchema": {"type": "object"}, "contentMediaType": "application/json"}"#
      ]),
    LintCase(
      "else-without-if",
      hit: #"{"type": "object", 1️⃣"else"2️⃣: {"required": ["b"]}}"#,
      [
        #""else" is ignored without "if", so nothing in it is checked: add the condition."#
      ],
      fixed: #"{"type": "object"}"#,
      misses: [
        #"{"if": true, "else": {"required": ["b"]}}"#
      ]),
    LintCase(
      "if-without-then-else",
      hit: #"{1️⃣"if"2️⃣: {"required": ["a"]}}"#,
      [
        #"Nothing follows from "if" without "then" or "else": add what must hold where the condition does."#
      ],
      fixed: "{}",
      misses: [
        #"{"if": {"required": ["a"]}, "then": false}"#,
        #"{"if": {"required": ["a"]}, "unevaluatedProperties": false}"#,
      ]),
    LintCase(
      "max-contains-without-contains",
      hit: #"{"type": "array", 1️⃣"maxContains"2️⃣: 3}"#,
      [
        #""maxContains" is ignored without "contains": add "contains", or write "maxItems" if all items are meant."#
      ],
      fixed: #"{"type": "array"}"#,
      misses: [
        #"{"contains": {"type": "string"}, "maxContains": 3}"#
      ]),
    LintCase(
      "min-contains-without-contains",
      hit: #"{"type": "array", 1️⃣"minContains"2️⃣: 2}"#,
      [
        #""minContains" is ignored without "contains": add "contains", or write "minItems" if all items are meant."#
      ],
      fixed: #"{"type": "array"}"#,
      misses: [
        #"{"contains": {"type": "string"}, "minContains": 2}"#
      ]),
    LintCase(
      "non-applicable-additional-items", .draft7,
      hit: #"{"items": {"type": "string"}, 1️⃣"additionalItems"2️⃣: false}"#,
      [
        #""additionalItems" is ignored, as "items" is one schema for all items: remove it, or make "items" a list."#
      ],
      fixed: #"{"items": {"type": "string"}}"#,
      isSafe: true,
      misses: [
        #"{"items": [{"type": "string"}], "additionalItems": false}"#
      ]),
    LintCase(
      "non-applicable-additional-items", .draft7,
      hit: #"{1️⃣"additionalItems"2️⃣: false}"#,
      [
        #""additionalItems" is ignored without "items": describe the first items in a list, or write "items" instead."#
      ],
      fixed: "{}"),
    LintCase(
      "non-applicable-disallow-types", .draft3,
      hit: #"{"type": "string", "disallow": [1️⃣"integer"2️⃣, "null"]}"#,
      [
        #""type" does not allow "integer" and "null" anyway, so "disallow" has no effect there: remove what it names."#
      ],
      fixed: #"{"type": "string"}"#,
      isSafe: true,
      misses: [
        #"{"type": "number", "disallow": ["integer"]}"#
      ]),
    LintCase(
      "non-applicable-disallow-types", .draft3,
      hit: #"{"type": ["string", "number"], "disallow": ["integer", 1️⃣"null"2️⃣]}"#,
      [
        #""type" does not allow "null" anyway, so "disallow" has no effect there: remove what it names."#
      ],
      fixed: #"{"type": ["string", "number"], "disallow": ["integer"]}"#,
      isSafe: true),
    LintCase(
      "non-applicable-enum-validation-keywords",
      hit: #"{"enum": ["low", "high"], 1️⃣"minimum"2️⃣: 1}"#,
      [
        #""minimum" speaks of the type "number" alone, of which no value in "enum" is: remove it, or correct the list."#
      ],
      fixed: #"{"enum": ["low", "high"]}"#,
      misses: [
        #"{"enum": ["low", 1], "minimum": 1}"#,
        #"{"enum": ["low"], "minLength": 1}"#,
      ]),
    LintCase(
      "non-applicable-type-specific-keywords",
      hit: #"{"type": "integer", 1️⃣"minLength"2️⃣: 3, 3️⃣"format"4️⃣: "date"}"#,
      [
        #""minLength" speaks of the type "string" alone and is ignored for "integer": remove it, or correct "type"."#,
        #""format" speaks of the type "string" alone and is ignored for "integer": remove it, or correct "type"."#,
      ],
      fixed: #"{"type": "integer"}"#,
      misses: [
        #"{"type": "integer", "minimum": 3, "format": "int32"}"#,
        #"{"type": ["array", "string"], "minLength": 1}"#,
      ]),
    LintCase(
      "non-applicable-type-specific-keywords",
      hit: #"{"type": ["array", "null"], 1️⃣"properties"2️⃣: {"a": true}}"#,
      [
        #""properties" speaks of the type "object" alone and is ignored for "array" or "null": remove it, or correct "type"."#
      ],
      fixed: #"{"type": ["array", "null"]}"#),
    LintCase(
      "then-without-if",
      hit: #"{1️⃣"then"2️⃣: {"required": ["a"]}}"#,
      [
        #""then" is ignored without "if", so nothing in it is checked: add the condition."#
      ],
      fixed: "{}",
      misses: [
        #"{"if": true, "then": {"required": ["a"]}}"#
      ]),
    LintCase(
      "then-without-if", .draft2020, .yaml,
      hit: "type: object\n1️⃣then2️⃣:\n  required: [a]\ntitle: A\n",
      [
        #""then" is ignored without "if", so nothing in it is checked: add the condition."#
      ],
      fixed: "type: object\ntitle: A\n"),
  ]
}
