import Testing

@Suite struct BeyondRuleTests {
  @Test(arguments: cases) func rule(_ lintCase: LintCase) { lintCase.verify() }

  static let cases: [LintCase] = [
    LintCase(
      "closed-object-composition",
      hit:
        ##"{"allOf": [{"$ref": "#/$defs/base"}], "properties": {"b": true}, 1️⃣"additionalProperties"2️⃣: false, "$defs": {"base": {"properties": {"a": true}}}}"##,
      [
        #""additionalProperties" sees only the properties beside it and forbids "a", which another part of the schema describes: write "unevaluatedProperties"."#
      ],
      fixed:
        ##"{"allOf": [{"$ref": "#/$defs/base"}], "properties": {"b": true}, "unevaluatedProperties": false, "$defs": {"base": {"properties": {"a": true}}}}"##,
      misses: [
        #"{"allOf": [{"required": ["a"]}], "properties": {"a": true}, "additionalProperties": false}"#,
        #"{"anyOf": [{"properties": {"x-a": true}}], "patternProperties": {"^x-": true}, "additionalProperties": false}"#,
        #"{"properties": {"a": {"properties": {"b": true}}}, "additionalProperties": false}"#,
      ]),
    LintCase(
      "closed-object-composition",
      hit: #"{"allOf": [{"properties": {"a": true}, 1️⃣"additionalProperties"2️⃣: false}], "properties": {"b": true}}"#,
      [
        #""additionalProperties" sees only the properties beside it and forbids "b", which another part of the schema describes: write "unevaluatedProperties" in the schema around it."#
      ]),
    LintCase(
      "closed-object-composition", .draft7,
      hit:
        ##"{"allOf": [{"$ref": "#/definitions/base"}], 1️⃣"additionalProperties"2️⃣: false, "definitions": {"base": {"properties": {"a": true}}}}"##,
      [
        #""additionalProperties" sees only the properties beside it and forbids "a", which another part of the schema describes: name them in "properties" here too."#
      ]),
    LintCase(
      "closed-object-composition", .draft2020, .yaml,
      hit: "$ref: '#/$defs/base' # shared\n1️⃣additionalProperties2️⃣: false\n$defs:\n  base:\n    properties: {a: true}\n",
      [
        #""additionalProperties" sees only the properties beside it and forbids "a", which another part of the schema describes: write "unevaluatedProperties"."#
      ],
      fixed: "$ref: '#/$defs/base' # shared\nunevaluatedProperties: false\n$defs:\n  base:\n    properties: {a: true}\n"
    ),
    LintCase(
      "constant-condition",
      hit: #"{"if": 1️⃣true2️⃣, "then": {"required": ["a"]}, "else": {"required": ["b"]}}"#,
      [
        #"This condition is always met, so "else" never applies: write the condition that is meant."#
      ],
      misses: [
        #"{"if": {"required": ["a"]}, "then": {"required": ["b"]}}"#
      ]),
    LintCase(
      "constant-condition",
      hit: #"{"if": 1️⃣false2️⃣, "then": {"required": ["a"]}}"#,
      [
        #"This condition is never met, so "then" never applies: write the condition that is meant."#
      ]),
    LintCase(
      "constant-condition",
      hit: #"{"if": 1️⃣{}2️⃣, "then": {"required": ["a"]}}"#,
      [
        #"This condition is always met, so "then" applies to every value: write the condition that is meant."#
      ]),
    LintCase(
      "constant-condition", .draft2020, .yaml,
      hit: "if: 1️⃣false2️⃣\nelse: {required: [b]}\n",
      [
        #"This condition is never met, so "else" applies to every value: write the condition that is meant."#
      ]),
    LintCase(
      "constant-condition",
      hit: #"{"if": 1️⃣true2️⃣, "else": {"required": ["b"]}}"#,
      [
        #"This condition is always met, so "else" never applies: write the condition that is meant."#
      ]),
    LintCase(
      "crossed-bounds",
      hit: #"{"minLength": 10, "maxLength": 1️⃣52️⃣}"#,
      [
        #""minLength" is 10 and "maxLength" 5, so no value lies between them: correct one of the two."#
      ],
      misses: [
        #"{"minimum": 3, "maximum": 3, "minItems": 1, "maxItems": 2}"#
      ]),
    LintCase(
      "crossed-bounds",
      hit: #"{"exclusiveMinimum": 3, "maximum": 1️⃣32️⃣}"#,
      [
        #""exclusiveMinimum" is 3 and "maximum" 3, so no value lies between them: correct one of the two."#
      ]),
    LintCase(
      "crossed-bounds",
      hit: #"{"required": ["a", "b"], "maxProperties": 1️⃣12️⃣}"#,
      [
        #""required" names 2 properties and "maxProperties" allows 1, so no object is valid: correct one of the two."#
      ]),
    LintCase(
      "crossed-bounds", .draft4,
      hit: #"{"minimum": 5, "maximum": 1️⃣42️⃣}"#,
      [
        #""minimum" is 5 and "maximum" 4, so no value lies between them: correct one of the two."#
      ],
      misses: [
        #"{"minimum": 3, "maximum": 4, "exclusiveMaximum": true}"#
      ]),
    LintCase(
      "duplicate-identifier",
      hit: #"{"$defs": {"a": {"$anchor": "item"}, "b": {"$anchor": 1️⃣"item"2️⃣}}}"#,
      [
        #""item" is the name of another schema here already, so a reference may lead to either: give it a name of its own."#
      ],
      misses: [
        #"{"$anchor": "item", "$defs": {"b": {"$id": "b", "$anchor": "item"}}}"#
      ]),
    LintCase(
      "duplicate-identifier",
      hit: #"{"$id": "https://example.com/a", "$defs": {"b": {"$id": 1️⃣"a"2️⃣}}}"#,
      [
        #""a" is the name of another schema here already, so a reference may lead to either: give it a name of its own."#
      ]),
    LintCase(
      "duplicate-identifier",
      hit: #"{"$id": 1️⃣"https://example.com/taken"2️⃣}"#,
      [
        #"Another schema of the workspace has the identifier "https://example.com/taken", so a reference may lead to either: give it one of its own."#
      ]),
    LintCase(
      "duplicate-oneof-branches",
      hit: #"{"oneOf": [{"type": "string"}, {"type": "integer"}, 1️⃣{"type": "string"}2️⃣]}"#,
      [
        #""oneOf" has this branch already, so a value that is valid by it is valid by two and refused: remove it, or correct the copy."#
      ],
      fixed: #"{"oneOf": [{"type": "string"}, {"type": "integer"}]}"#,
      misses: [
        #"{"oneOf": [{"type": "string"}, {"type": "integer"}]}"#
      ]),
    LintCase(
      "endless-recursion",
      hit: ##"{"type": "object", "required": ["next"], "properties": {"next": {"$ref": 1️⃣"#"2️⃣}}}"##,
      [
        ##""#" leads back to what requires it, so no finite value is valid: make a property on the way optional, or allow "null"."##
      ],
      misses: [
        ##"{"type": "object", "properties": {"next": {"$ref": "#"}}}"##,
        ##"{"type": "object", "required": ["next"], "properties": {"next": {"anyOf": [{"$ref": "#"}, {"type": "null"}]}}}"##,
        ##"{"type": ["object", "null"], "required": ["next"], "properties": {"next": {"$ref": "#"}}}"##,
      ]),
    LintCase(
      "endless-recursion",
      hit:
        ##"{"$ref": "#/$defs/list", "$defs": {"list": {"type": "array", "minItems": 1, "items": {"allOf": [{"$ref": 1️⃣"#/$defs/list"2️⃣}]}}}}"##,
      [
        ##""#/$defs/list" leads back to what requires it, so no finite value is valid: make a property on the way optional, or allow "null"."##
      ]),
    LintCase(
      "excluded-enum-value",
      hit: #"{"type": "string", "enum": ["low", "high", 1️⃣32️⃣]}"#,
      [
        #"3 is listed but never valid, as "type" beside it excludes it: correct one of the two."#
      ],
      fixed: #"{"type": "string", "enum": ["low", "high"]}"#,
      misses: [
        #"{"type": "number", "enum": [1, 2.5], "minimum": 1}"#
      ]),
    LintCase(
      "excluded-enum-value",
      hit: #"{"enum": ["low", 1️⃣"High"2️⃣], "pattern": "^[a-z]+$"}"#,
      [
        #""High" is listed but never valid, as "pattern" beside it excludes it: correct one of the two."#
      ],
      fixed: #"{"enum": ["low"], "pattern": "^[a-z]+$"}"#),
    LintCase(
      "excluded-enum-value",
      hit: #"{"const": 1️⃣112️⃣, "maximum": 10}"#,
      [
        #"11 is listed but never valid, as "maximum" beside it excludes it: correct one of the two."#
      ]),
    LintCase(
      "half-anchored-alternation",
      hit: #"{"pattern": 1️⃣"^low|high$"2️⃣}"#,
      [
        #""^" holds for the first alternative alone and "$" for the last: put the alternatives in "(?:…)" if all are meant."#
      ],
      fixed: #"{"pattern": "^(?:low|high)$"}"#,
      misses: [
        #"{"pattern": "^(low|high)$"}"#,
        #"{"pattern": "^low$|^high$"}"#,
        #"{"pattern": "^low|^high"}"#,
      ]),
    LintCase(
      "identifier-file-mismatch",
      hit: #"{"$id": 1️⃣"https://example.com/exam-guide.schema.json"2️⃣}"#,
      [
        #"The identifier names the file "exam-guide.schema.json", but this is "file.schema.json": correct one of the two, so that references find it either way."#
      ],
      misses: [
        #"{"$id": "https://example.com/file.schema.json"}"#,
        #"{"$id": "https://example.com/exam-guide"}"#,
      ]),
    LintCase(
      "missing-property-description",
      hit: #"{"properties": {1️⃣"id"2️⃣: {"type": "string"}, "name": {"description": "A name"}}}"#,
      [
        #"The property "id" has no description, so editors have nothing to show for it: add "description"."#
      ],
      misses: [
        ##"{"properties": {"id": {"$ref": "#/$defs/id"}, "x": true}}"##
      ]),
    LintCase(
      "misspelt-required-property",
      hit: #"{"properties": {"answer": {"type": "string"}}, "required": [1️⃣"anwser"2️⃣]}"#,
      [
        #""anwser" is required, but "properties" describes "answer": write "answer", or describe "anwser"."#
      ],
      fixed: #"{"properties": {"answer": {"type": "string"}}, "required": ["answer"]}"#,
      misses: [
        #"{"properties": {"answer": true, "answers": true}, "required": ["answer"]}"#,
        #"{"properties": {"id": true}, "required": ["name"]}"#,
      ]),
    LintCase(
      "misspelt-required-property", .draft2020, .yaml,
      hit: "required:\n  - 1️⃣이름들2️⃣ # all\nproperties:\n  이름: {type: string}\n",
      [
        #""이름들" is required, but "properties" describes "이름": write "이름", or describe "이름들"."#
      ],
      fixed: "required:\n  - 이름 # all\nproperties:\n  이름: {type: string}\n"),
    LintCase(
      "reference-cycle",
      hit:
        ##"{"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"anyOf": [{"$ref": 1️⃣"#/$defs/a"2️⃣}, true]}}}"##,
      [
        ##""#/$defs/a" leads back here without an end, so a validator never finishes: write out the schema at one of the places."##
      ],
      misses: [
        ##"{"properties": {"a": {"$ref": "#"}}}"##
      ]),
    LintCase(
      "reference-cycle",
      hit: ##"{"$ref": 1️⃣"#"2️⃣}"##,
      [
        ##""#" leads back here without an end, so a validator never finishes: write out the schema at one of the places."##
      ]),
    LintCase(
      "super-linear-pattern",
      hit: #"{"pattern": 1️⃣"^(a+)+$"2️⃣}"#,
      [
        "Most validators need time without bound for this pattern on some texts, as a repetition repeats another: repeat once."
      ],
      misses: [
        #"{"pattern": "^(a+b)+$"}"#,
        #"{"pattern": "^[a-z]+(-[a-z]+)*$"}"#,
      ]),
    LintCase(
      "super-linear-pattern",
      hit: #"{"pattern": 1️⃣"^(?:\\s*[a-z]*)*$"2️⃣}"#,
      [
        "Most validators need time without bound for this pattern on some texts, as a repetition repeats another: repeat once."
      ]),
    LintCase(
      "super-linear-pattern",
      hit: #"{"patternProperties": {1️⃣"(a)\\1"2️⃣: true}}"#,
      [
        "No validator matches a backreference in linear time, and some do not know it: write the pattern without."
      ]),
    LintCase(
      "unanchored-pattern",
      hit: #"{"pattern": 1️⃣"[0-9]{5}"2️⃣}"#,
      [
        #"The pattern is searched for anywhere, so longer texts are valid too: add "^" and "$" if the whole text is meant."#
      ],
      fixed: #"{"pattern": "^[0-9]{5}$"}"#,
      misses: [
        #"{"pattern": "^[0-9]{5}"}"#,
        #"{"pattern": "\\S+"}"#,
        #"{"pattern": "[A-Z]"}"#,
        #"{"pattern": "@"}"#,
      ]),
    LintCase(
      "unanchored-pattern",
      hit: #"{"pattern": 1️⃣"[A-Z]{2}-[0-9]+"2️⃣}"#,
      [
        #"The pattern is searched for anywhere, so longer texts are valid too: add "^" and "$" if the whole text is meant."#
      ],
      fixed: #"{"pattern": "^[A-Z]{2}-[0-9]+$"}"#),
    LintCase(
      "unanchored-pattern", .draft2020, .yaml,
      hit: "pattern: 1️⃣'[0-9]{5}'2️⃣ # a code\n",
      [
        #"The pattern is searched for anywhere, so longer texts are valid too: add "^" and "$" if the whole text is meant."#
      ],
      fixed: "pattern: '^[0-9]{5}$' # a code\n"),
    LintCase(
      "unknown-lint-exclusion",
      hit: #"{"x-lint-exclude": 1️⃣"top_level_titel"2️⃣}"#,
      [
        #""top_level_titel" is no rule of the schema linter, so nothing is silenced: write "top-level-title"."#
      ],
      fixed: #"{"x-lint-exclude": "top-level-title"}"#,
      misses: [
        #"{"x-lint-exclude": ["top_level_title", "not-false"]}"#
      ]),
    LintCase(
      "unknown-lint-exclusion",
      hit: #"{"x-lint-exclude": ["top-level-title", 1️⃣"nothing-like-it"2️⃣]}"#,
      [
        #""nothing-like-it" is no rule of the schema linter, so nothing is silenced: name a rule that "qbank explain" lists."#
      ]),
  ]
}
