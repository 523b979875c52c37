import Testing

@Suite struct MetadataRuleTests {
  @Test(arguments: cases) func rule(_ lintCase: LintCase) { lintCase.verify() }

  static let cases: [LintCase] = [
    LintCase(
      "comment-trim",
      hit: #"{"$comment": "1️⃣ 2️⃣See the guide.\n"}"#,
      [
        "The comment has space at an end, which shows where it is compared: remove it."
      ],
      fixed: #"{"$comment": "See the guide."}"#,
      isSafe: true,
      misses: [
        #"{"$comment": "See the guide."}"#
      ]),
    LintCase(
      "conflicting-readonly-writeonly",
      hit: #"{1️⃣"readOnly"2️⃣: true, "writeOnly": true}"#,
      [
        #""readOnly" and "writeOnly" exclude each other: remove one of them."#
      ],
      misses: [
        #"{"readOnly": true, "writeOnly": false}"#
      ]),
    LintCase(
      "description-trailing-period",
      hit: #"{"description": "The name of the exam1️⃣.2️⃣"}"#,
      [
        "The description ends with a period, which is left to the program that shows it: remove it."
      ],
      fixed: #"{"description": "The name of the exam"}"#,
      isSafe: true,
      misses: [
        #"{"description": "And so on..."}"#
      ]),
    LintCase(
      "description-trim",
      hit: #"{"description": "The name1️⃣ 2️⃣"}"#,
      [
        "The description has space at an end, which shows where it is displayed: remove it."
      ],
      fixed: #"{"description": "The name"}"#,
      isSafe: true,
      misses: [
        #"{"description": " "}"#
      ]),
    LintCase(
      "description-trim", .draft2020, .yaml,
      hit: "description: '1️⃣ 2️⃣시험의 이름 '\n",
      [
        "The description has space at an end, which shows where it is displayed: remove it."
      ],
      fixed: "description: '시험의 이름'\n",
      isSafe: true,
      misses: [
        "description: |\n  The name\n"
      ]),
    LintCase(
      "duplicate-examples",
      hit: #"{"examples": ["low", 1, 1️⃣1.02️⃣, 3️⃣"low"4️⃣]}"#,
      [
        "The example 1.0 is there already: remove it, or show something else.",
        #"The example "low" is there already: remove it, or show something else."#,
      ],
      fixed: #"{"examples": ["low", 1]}"#,
      isSafe: true,
      misses: [
        #"{"examples": ["1", 1, true]}"#
      ]),
    LintCase(
      "simple-properties-identifiers",
      hit: #"{"properties": {1️⃣"first-name"2️⃣: true, "_a1": true, 3️⃣"1a"4️⃣: true}}"#,
      [
        #"The property "first-name" is no identifier, so generated code has to rename it: use letters, digits and "_"."#,
        #"The property "1a" is no identifier, so generated code has to rename it: use letters, digits and "_"."#,
      ],
      misses: [
        #"{"properties": {"first_name": true}}"#
      ]),
    LintCase(
      "title-description-equal",
      hit: #"{"title": "Exam name", 1️⃣"description"2️⃣: "Exam name"}"#,
      [
        "The description says the same as the title: say what the value is for, or remove it."
      ],
      fixed: #"{"title": "Exam name"}"#,
      isSafe: true,
      misses: [
        #"{"title": "Exam name", "description": "The name of the exam"}"#
      ]),
    LintCase(
      "title-trailing-period",
      hit: #"{"title": "Exam name1️⃣.2️⃣"}"#,
      [
        "The title ends with a period, though titles are shown as labels: remove it."
      ],
      fixed: #"{"title": "Exam name"}"#,
      isSafe: true,
      misses: [
        #"{"title": "Exam name"}"#
      ]),
    LintCase(
      "title-trim",
      hit: #"{"title": "1️⃣ 2️⃣Exam"}"#,
      [
        "The title has space at an end, which shows where it is displayed: remove it."
      ],
      fixed: #"{"title": "Exam"}"#,
      isSafe: true,
      misses: [
        #"{"title": "Exam"}"#
      ]),
    LintCase(
      "top-level-description",
      hit: #"{1️⃣"title"2️⃣: "Exam"}"#,
      [
        #"The schema has no description, so a reader does not learn what it is for: add "description"."#
      ],
      misses: [
        #"{"description": "An exam"}"#
      ]),
    LintCase(
      "top-level-description",
      hit: #"{"title": "Exam", 1️⃣"description"2️⃣: ""}"#,
      [
        #"The schema has no description, so a reader does not learn what it is for: add "description"."#
      ]),
    LintCase(
      "top-level-examples",
      hit: #"{1️⃣"title"2️⃣: "Exam"}"#,
      [
        #"The schema shows no example, from which a reader would learn the most: add "examples"."#
      ],
      misses: [
        #"{"examples": [1]}"#
      ]),
    LintCase(
      "top-level-title",
      hit: #"{1️⃣"type"2️⃣: "object"}"#,
      [
        #"The schema has no title, so editors have no name to show for it: add "title"."#
      ],
      misses: [
        #"{"title": "Exam"}"#,
        "true",
      ]),
    LintCase(
      "unknown-format-prefix",
      hit: #"{"format": 1️⃣"date-tme"2️⃣}"#,
      [
        #""date-tme" is no format of JSON Schema, so no validator checks it unasked: write "date-time"."#
      ],
      fixed: #"{"format": "date-time"}"#,
      misses: [
        #"{"format": "date-time"}"#
      ]),
    LintCase(
      "unknown-format-prefix",
      hit: #"{"format": 1️⃣"int32"2️⃣}"#,
      [
        #""int32" is no format of JSON Schema, so no validator checks it unasked: add a "pattern", or agree on it with those who validate."#
      ]),
    LintCase(
      "unknown-format-prefix",
      hit: #"{"format": 1️⃣"color"2️⃣}"#,
      [
        #""color" is a format of draft 3, not of 2020-12, so validators may not check it: add a "pattern" if it matters."#
      ]),
    LintCase(
      "unknown-format-prefix", .draft2020, .yaml,
      hit: "{type: string, format: 1️⃣emial2️⃣}",
      [
        #""emial" is no format of JSON Schema, so no validator checks it unasked: write "email"."#
      ],
      fixed: "{type: string, format: email}"),
    LintCase(
      "unknown-keywords-prefix",
      hit: #"{"type": "object", 1️⃣"requird"2️⃣: ["name"]}"#,
      [
        #""requird" is no keyword of 2020-12, so it is ignored: write "required"."#
      ],
      fixed: #"{"type": "object", "required": ["name"]}"#,
      misses: [
        #"{"x-order": 1, "definitions": {}}"#,
        #"{"$schema": "https://example.com/meta", "color": 1}"#,
        #"{"properties": {"requird": true}, "enum": [{"requird": 1}]}"#,
      ]),
    LintCase(
      "unknown-keywords-prefix",
      hit: #"{1️⃣"nullable"2️⃣: true}"#,
      [
        #""nullable" is no keyword of 2020-12, so it is ignored: begin its name with "x-" if it is your own."#
      ],
      fixed: #"{"x-nullable": true}"#),
    LintCase(
      "unknown-keywords-prefix",
      hit: #"{1️⃣"dependencies"2️⃣: {"a": ["b"]}}"#,
      [
        #"2020-12 does not have the keyword "dependencies", which belongs to draft 3 to draft 7, so it is ignored: write "dependentRequired" or "dependentSchemas"."#
      ]),
    LintCase(
      "unknown-keywords-prefix",
      hit: #"{1️⃣"additionalItems"2️⃣: false, 3️⃣"extends"4️⃣: {}}"#,
      [
        #"2020-12 does not have the keyword "additionalItems", which belongs to draft 3 to 2019-09, so it is ignored: write "items"."#,
        #"2020-12 does not have the keyword "extends", which belongs to draft 3, so it is ignored: write "allOf"."#,
      ]),
    LintCase(
      "unknown-keywords-prefix", .draft7,
      hit: #"{1️⃣"$defs"2️⃣: {"a": true}}"#,
      [
        #"Draft 7 does not have the keyword "$defs", which belongs to 2019-09 and later, so it is ignored: write "definitions"."#
      ],
      fixed: #"{"definitions": {"a": true}}"#),
    LintCase(
      "unknown-keywords-prefix", .draft7,
      hit: #"{1️⃣"unevaluatedProperties"2️⃣: false}"#,
      [
        #"Draft 7 does not have the keyword "unevaluatedProperties", which belongs to 2019-09 and later, so it is ignored: remove it, or name another dialect."#
      ]),
    LintCase(
      "unknown-keywords-prefix", .draft2020, .yaml,
      hit: "type: object\n1️⃣requird2️⃣: [name] # all\n",
      [
        #""requird" is no keyword of 2020-12, so it is ignored: write "required"."#
      ],
      fixed: "type: object\nrequired: [name] # all\n"),
    LintCase(
      "valid-default",
      hit: #"{"properties": {"a": {"type": "integer", "default": 1️⃣"3"2️⃣}}}"#,
      [
        #"The default is not valid by its own schema, so filling it in makes wrong data: "default" must be a whole number, but is the text "3"."#
      ],
      misses: [
        #"{"type": "integer", "default": 3}"#,
        #"{"$ref": "https://example.com/unknown", "default": 3}"#,
        #"{"properties": {"a/b c": {"type": "integer", "default": 3}}}"#,
      ]),
    LintCase(
      "valid-default",
      hit: ##"{"$ref": "#/$defs/a", "default": 1️⃣02️⃣, "$defs": {"a": {"minimum": 1}}}"##,
      [
        #"The default is not valid by its own schema, so filling it in makes wrong data: "default" must be at least 1, but is 0."#
      ]),
    LintCase(
      "valid-examples",
      hit: #"{"type": "integer", "examples": [1, 1️⃣"two"2️⃣]}"#,
      [
        #"The example is not valid by its own schema, and readers copy examples: Item 2 must be a whole number, but is the text "two"."#
      ],
      misses: [
        #"{"type": "integer", "examples": [1, 2]}"#
      ]),
  ]
}
