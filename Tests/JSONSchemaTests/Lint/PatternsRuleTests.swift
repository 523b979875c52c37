import Testing

@Suite struct PatternsRuleTests {
  @Test(arguments: cases) func rule(_ lintCase: LintCase) { lintCase.verify() }

  static let cases: [LintCase] = [
    LintCase(
      "pattern-non-ecma-regex",
      hit: #"{"pattern": "1️⃣\\A2️⃣[a-z]+\\z"}"#,
      [
        #"The pattern is no regular expression of ECMA-262, so validators read it differently: ECMA-262 has no escape "\A"; the start of the text is "^"."#
      ],
      misses: [
        #"{"pattern": "^[a-z]+\\d{2,}(?=x)$"}"#,
        #"{"pattern": "^\\p{L}+$"}"#,
      ]),
    LintCase(
      "pattern-non-ecma-regex",
      hit: #"{"pattern": "1️⃣(?i2️⃣)abc"}"#,
      [
        "The pattern is no regular expression of ECMA-262, so validators read it differently: ECMA-262 has no inline flags."
      ]),
    LintCase(
      "pattern-non-ecma-regex",
      hit: #"{"pattern": "시험1️⃣(2️⃣a"}"#,
      [
        "The pattern is no regular expression of ECMA-262, so validators read it differently: a group is not closed."
      ]),
    LintCase(
      "pattern-non-ecma-regex",
      hit: #"{"pattern": "^[a\\-z]+1️⃣\\_2️⃣$"}"#,
      [
        #"The pattern is no regular expression of ECMA-262, so validators read it differently: "_" needs no "\" before it."#
      ]),
    LintCase(
      "pattern-non-ecma-regex", .draft2020, .yaml,
      hit: "pattern: \"a\\u00621️⃣(2️⃣c\"\n",
      [
        "The pattern is no regular expression of ECMA-262, so validators read it differently: a group is not closed."
      ]),
    LintCase(
      "pattern-properties-non-ecma-regex",
      hit: #"{"patternProperties": {"1️⃣\\A2️⃣x-": true, "^a": true}}"#,
      [
        #"The key is no regular expression of ECMA-262, so validators read it differently: ECMA-262 has no escape "\A"; the start of the text is "^"."#
      ],
      misses: [
        #"{"patternProperties": {"^x-": true}}"#
      ]),
  ]
}
