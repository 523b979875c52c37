import SourceText
import Syntax
import TestSupport
import Testing

@testable import Editing

@Test(arguments: [
  ("easy", "easy"), ("3.2", "\"3.2\""), ("true", "\"true\""), ("", "\"\""), ("a: b", "\"a: b\""), ("a:b", "a:b"),
  ("a #b", "\"a #b\""), ("- a", "\"- a\""), ("null", "\"null\""), ("say \"x\"\\", "say \"x\"\\"), ("한국", "한국"),
  ("a\nb", "\"a\\nb\""), ("x, y", "x, y"),
])
func writesPlainWhereYAMLReadsTheSame(text: String, written: String) {
  #expect(ScalarWriter.plainOrQuoted(text, isFlow: false) == written)
}

@Test func bracketsAndCommasAreQuotedInFlow() {
  #expect(ScalarWriter.plainOrQuoted("x, y", isFlow: true) == "\"x, y\"")
}

@Test(arguments: [
  (#"{"domain": "3.1️⃣"}"#, #"{"domain": "3.2 \"x\""}"#),
  (#"{"domain": 1️⃣}"#, #"{"domain": "3.2 \"x\""}"#),
  (#"{"domain": 31️⃣}"#, #"{"domain": "3.2 \"x\""}"#),
])
func putsStringsIntoJSON(marked: String, expected: String) throws {
  let text = MarkedText(marked)
  let source = SourceText(text.text)
  let place = try #require(CursorQuery(SyntaxTree.parse(source, as: .json), at: text[1]).placesForCompletion.first)
  let result = source.applying([ScalarWriter(place: place).edit(string: "3.2 \"x\"")])
  #expect(String(decoding: result.bytes, as: UTF8.self) == expected)
}
