import SourceText
import Testing

@testable import Syntax

fileprivate func formed(_ text: String, as format: SyntaxFormat = .json) -> String? {
  let tree = SyntaxTree.parse(SourceText(text), as: format)
  guard let edits = Formatting.edits(of: tree) else { return nil }
  let result = String(decoding: Formatting.applied(edits, to: Array(text.utf8)), as: UTF8.self)
  #expect(Formatting.edits(of: .parse(SourceText(result), as: format)) == [], "\(result)")
  return result
}

struct JSONFormattingTests {
  @Test func aBankGetsOneShape() {
    let before = #"""
      {"exam":"google-pmle", "questions" : [ {"id":"a","options":[{"text":"x" ,"correct":true}],
        "tags": ["one",
          "two"], "references": []}


        , {"id":"b", "x-empty": { } } ]}
      """#
    let after = #"""
      {
        "exam": "google-pmle",
        "questions": [
          {
            "id": "a",
            "options": [
              {
                "text": "x",
                "correct": true
              }
            ],
            "tags": ["one", "two"],
            "references": []
          },
          {
            "id": "b",
            "x-empty": {}
          }
        ]
      }

      """#
    #expect(formed(before) == after)
  }

  @Test func aListThatIsTooLongForALineHasAnItemOnEach() {
    let words = (0..<30).map { "\"word\($0)\"" }
    let lines = words.map { "    " + $0 }.joined(separator: ",\n")
    #expect(formed("{\"a\": [\(words.joined(separator: ", "))]}") == "{\n  \"a\": [\n\(lines)\n  ]\n}\n")
  }

  @Test func commentsStayWhereTheyAre() {
    let before = "// head\n{ // open\n\"a\":1, /* one */\n\n\n// two\n\"b\":[1, // x\n2] }"
    let after = "// head\n{ // open\n  \"a\": 1, /* one */\n\n  // two\n  \"b\": [\n    1, // x\n    2\n  ]\n}\n"
    #expect(formed(before, as: .jsonc) == after)
  }

  @Test(arguments: [("[]", "[]\n"), (" 1 ", "1\n"), ("{\r\n\"a\":1}", "{\r\n  \"a\": 1\r\n}\r\n")])
  func smallTexts(before: String, after: String) {
    #expect(formed(before) == after)
  }

  @Test func whatIsBrokenIsLeftAlone() {
    #expect(formed("{\"a\": }") == nil)
    #expect(formed("") == nil)
  }
}
