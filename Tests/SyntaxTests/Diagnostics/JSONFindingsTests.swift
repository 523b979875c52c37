import SourceText
import Syntax
import Testing

struct JSONFindingsTests {
  @Test func separators() {
    expectFinding(
      #"{"a": 11️⃣ "b": 2}"#, "syntax-missing-comma", #""," is missing here, before what follows; add it."#,
      fixed: #"{"a": 1, "b": 2}"#)
    expectFinding(
      "[\"a\"1️⃣\n\"b\"]", "syntax-missing-comma", #""," is missing here, before what follows; add it."#,
      fixed: "[\"a\",\n\"b\"]")
    expectFinding(
      #"{"a"1️⃣ 1}"#, "syntax-missing-colon", #"":" is missing between the key "a" and its value; add it."#,
      fixed: #"{"a": 1}"#)
    expectFinding(
      "{\n  \"a\"1️⃣\n  \"b\": 1}", "syntax-missing-colon", #"The key "a" has no ":" and no value; add them."#,
      fixed: "{\n  \"a\": \"\"\n  \"b\": 1}")
    expectFinding(
      "{\n  \"a\":1️⃣\n  \"b\": 1}", "syntax-missing-value", #"The key "a" has no value; write one, or null."#,
      fixed: "{\n  \"a\": null\n  \"b\": 1}")
    expectFinding(
      #"{"a":1️⃣}"#, "syntax-missing-value", #"The key "a" has no value; write one, or null."#,
      fixed: #"{"a": null}"#)
    expectFinding(
      #"{1️⃣: 1}"#, "syntax-missing-key",
      #"A key is missing here, before the value; write it in double quotes, with ":" behind it."#)
    expectFinding(
      #"[11️⃣,2️⃣]"#, "syntax-trailing-comma",
      "JSON has no comma behind the last value, so other readers refuse the file; remove it.", fixed: "[1]")
    expectFinding(
      "{\"questions\": [{\"a\": 1}1️⃣,2️⃣\n]}", "syntax-trailing-comma",
      "JSON has no comma behind the last value, so other readers refuse the file; remove it.",
      fixed: "{\"questions\": [{\"a\": 1}\n]}")
    expectFinding(
      #"[1,1️⃣,2️⃣ 2]"#, "syntax-unexpected-text",
      "No value stands between this comma and what is before it; remove it.", fixed: "[1, 2]")
    expectFinding(
      #"["a"1️⃣:2️⃣ 1]"#, "syntax-unexpected-text",
      #"":" cannot stand in a list, whose values have no keys; write ","."#, fixed: #"["a", 1]"#)
    expectFinding(
      #"{"a":1️⃣:2️⃣ 1}"#, "syntax-unexpected-text", #"One ":" too many stands here; remove it."#,
      fixed: #"{"a": 1}"#)
  }

  @Test func quotes() {
    expectFinding(
      "{\n  \"a\": 1️⃣\"한2️⃣,\n  \"b\": 1\n}", "syntax-unclosed-quote",
      "The quote that opens here is not closed on its line; add the closing quote.",
      fixed: "{\n  \"a\": \"한\",\n  \"b\": 1\n}")
    expectFinding(
      "[\n  {\"a\": 1️⃣\"x2️⃣},\n  {\"b\": 1}\n]", "syntax-unclosed-quote",
      "The quote that opens here is not closed on its line; add the closing quote.",
      fixed: "[\n  {\"a\": \"x\"},\n  {\"b\": 1}\n]")
    expectFinding(
      "{\"a\": 1️⃣What, then?\"2️⃣,\n\"b\": 1}", "syntax-invalid-literal",
      "The opening quote of this text is missing; add it.", fixed: "{\"a\": \"What, then?\",\n\"b\": 1}")
    expectFinding(
      #"{"a": "the "1️⃣good" one"2️⃣, "b": 1}"#, "syntax-unexpected-text",
      #"The text ended at the quote before this; write quotes inside of a text as "\""."#,
      fixed: #"{"a": "the \"good\" one", "b": 1}"#)
    expectFinding(
      #"["1️⃣\x2️⃣"]"#, "syntax-invalid-escape", #""\x" is no escape of JSON; write "\\" for a backslash."#,
      fixed: #"["\\x"]"#)
    expectFinding(
      #"["1️⃣\u122️⃣"]"#, "syntax-invalid-escape",
      #""\u12" needs four hexadecimal digits behind "\u"; complete it, or write "\\" for a backslash."#,
      fixed: #"["\\u12"]"#)
    expectFinding(
      #"["1️⃣\uD8002️⃣"]"#, "syntax-invalid-escape",
      #""\uD800" is half of a surrogate pair and no character by itself; write both halves or the character."#)
    expectFinding(
      "[\"a1️⃣\t2️⃣b\"]", "syntax-invalid-character", #"A tab cannot stand in JSON text; write "\t"."#,
      fixed: #"["a\tb"]"#)
  }

  @Test func values() {
    expectFinding(
      "[1️⃣.52️⃣]", "syntax-invalid-number", #"".5" is no number of JSON: a digit must stand before the point."#,
      fixed: "[0.5]")
    expectFinding(
      "[1️⃣0072️⃣]", "syntax-invalid-number", #""007" is no number of JSON: it may not begin with "0"."#, fixed: "[7]")
    expectFinding(
      "[1️⃣True2️⃣]", "syntax-invalid-literal",
      #""True" is no value of JSON; write true, or put it in double quotes."#, fixed: "[true]")
    expectFinding(
      "[1️⃣two words2️⃣]", "syntax-invalid-literal", #""two words" is text without quotes; put it in double quotes."#,
      fixed: #"["two words"]"#)
    expectFinding(
      "[1️⃣'a \"b\"'2️⃣]", "syntax-invalid-literal",
      "Text in JSON stands in double quotes, not in single ones; replace them.", fixed: #"["a \"b\""]"#)
    expectFinding(
      "{1️⃣a2️⃣: 1}", "syntax-invalid-literal", #"A key of JSON stands in double quotes; write "a"."#,
      fixed: #"{"a": 1}"#)
    expectFinding(
      "{} 1️⃣{}2️⃣", "syntax-unexpected-text",
      #""{}" cannot stand here, behind the value; remove it, or put "," before it."#, fixed: "{} ")
    expectFinding("1️⃣", "syntax-empty-file", "The file holds no value, so there is nothing to read; write one.")
    expectFinding(
      "[1, 1️⃣// one2️⃣\n2]", "syntax-comment-in-json",
      "JSON has no comments, so other readers refuse the file; remove it, or name the file \".jsonc\".",
      fixed: "[1, \n2]")
    #expect(SyntaxTree.parse("[1, // one\n/* two */ 2,]", as: .jsonc).findings() == [])
  }

  @Test func brackets() {
    expectFinding(
      #"[{"a": 3️⃣[4️⃣11️⃣}, {"b": 2}]"#, "syntax-unclosed-bracket",
      #""]" is missing here, so what follows would be read as part of what "[" opened; add it."#,
      related: #""[" was opened here"#, fixed: #"[{"a": [1]}, {"b": 2}]"#)
    expectFinding(
      #"{"a": {"b": 3️⃣[4️⃣11️⃣"#, "syntax-unclosed-bracket",
      #""]}}" is missing here: 3 brackets are still open; add their ends."#,
      related: #""[" was opened here"#, fixed: #"{"a": {"b": [1]}}"#)
    expectFinding(
      #"{"a": 1}1️⃣}2️⃣"#, "syntax-unexpected-bracket", #""}" closes nothing, as no bracket is open here; remove it."#,
      fixed: #"{"a": 1}"#)
    expectFinding(
      #"{"a": 3️⃣{4️⃣"b": 1 1️⃣]2️⃣}}"#, "syntax-unexpected-bracket",
      #""]" does not fit the open "{"; remove it or write "}"."#, related: #""{" was opened here"#,
      fixed: #"{"a": {"b": 1 }}"#)
    expectFinding(
      "{\n  \"a\": 3️⃣[4️⃣\n    1\n  1️⃣}2️⃣\n}", "syntax-unexpected-bracket", #""}" does not close "["; write "]"."#,
      related: #""[" was opened here"#, fixed: "{\n  \"a\": [\n    1\n  ]\n}")
    expectFinding(
      "[\n  {\n    \"a\": 1\n  },\n    1️⃣\"a\": 2\n  }\n]", "syntax-missing-bracket",
      #""{" is missing before this key, so its mapping does not begin; add it."#,
      fixed: "[\n  {\n    \"a\": 1\n  },\n    {\"a\": 2\n  }\n]")
  }

  @Test func missingBrackets() {
    expectFinding(
      #"1️⃣"a": 1}"#, "syntax-missing-bracket",
      #""{" is missing before this key, so its mapping does not begin; add it."#, fixed: #"{"a": 1}"#)
    expectFinding(
      #"1️⃣{"a": 1}, {"a": 2}]"#, "syntax-missing-bracket",
      #""[" is missing before the first of these values, so their list does not begin; add it."#,
      fixed: #"[{"a": 1}, {"a": 2}]"#)
    expectFinding(
      #"{"questions": 1️⃣{"a": 1}, {"a": 2}]}"#, "syntax-missing-bracket",
      #""[" is missing before the first of these values, so their list does not begin; add it."#,
      fixed: #"{"questions": [{"a": 1}, {"a": 2}]}"#)
    expectFinding(
      #"[{"a": 1, "b": 3️⃣{4️⃣"c": 11️⃣, {"a": 2}]"#, "syntax-unclosed-bracket",
      #""}}" is missing here: 2 brackets are still open; add their ends."#, related: #""{" was opened here"#,
      fixed: #"[{"a": 1, "b": {"c": 1}}, {"a": 2}]"#)
  }

  @Test func missingQuotes() {
    expectFinding(
      #"[{"id": 1, "q": 1️⃣"What2️⃣, "options": ["a", "b"]}]"#, "syntax-unclosed-quote",
      "The quote that opens here is not closed on its line; add the closing quote.",
      fixed: #"[{"id": 1, "q": "What", "options": ["a", "b"]}]"#)
    expectFinding(
      #"[{1️⃣"id2️⃣: 1, "options": ["a", "b"]}]"#, "syntax-unclosed-quote",
      "The quote that opens here is not closed on its line; add the closing quote.",
      fixed: #"[{"id": 1, "options": ["a", "b"]}]"#)
    expectFinding(
      #"[{1️⃣id"2️⃣: 1, "options": ["a", "b"]}]"#, "syntax-invalid-literal",
      "The opening quote of this text is missing; add it.", fixed: #"[{"id": 1, "options": ["a", "b"]}]"#)
    expectFinding(
      #"["a", 1️⃣b"2️⃣, "c"]"#, "syntax-invalid-literal", "The opening quote of this text is missing; add it.",
      fixed: #"["a", "b", "c"]"#)
  }

  @Test func repeatedKeys() {
    expectFinding(
      #"[{3️⃣"id"4️⃣: 1, 1️⃣"\u0069d"2️⃣: 2}]"#, "syntax-duplicate-key",
      #"The key "\u0069d" is written twice here, and readers keep only the last; rename or remove one."#,
      related: #""id" stands here first"#)
    expectFinding(
      #"{3️⃣"a"4️⃣: [{"b": 1}], 1️⃣"a"2️⃣: 2}"#, "syntax-duplicate-key",
      #"The key "a" is written twice here, and readers keep only the last; rename or remove one."#,
      related: #""a" stands here first"#)
    let many = (0..<40).map { "\"k\($0 % 39)\": 1" }.joined(separator: ",")
    #expect(SyntaxTree.parse(SourceText("{\(many)}"), as: .json).errors.map(\.code) == [.duplicateKey])
  }
}

extension SyntaxTree {
  fileprivate static func parse(_ text: String, as format: SyntaxFormat) -> SyntaxTree {
    parse(SourceText(text), as: format)
  }
}
