import SourceText
import Syntax
import Testing

/// Replaces `old` in the value of key `k` by `new`.
fileprivate func replacing(_ old: String, by new: String, in source: String, as format: SyntaxFormat = .yaml) -> String
{
  let text = SourceText(source)
  let tree = SyntaxTree.parse(text, as: format)
  guard let value = tree.root?["k"] else { return "no value" }
  let decoded = Array(value.decoded.bytes)
  let words = Array(old.utf8)
  guard let start = decoded.indices.first(where: { decoded[$0...].starts(with: words) }) else { return "no word" }
  let edits = ScalarEditing(value).edits([.init(start..<start + words.count, new)])
  let result = text.applying(edits)
  // Whatever was written has to read as the old text with the new words.
  let again = SyntaxTree.parse(result, as: format).root?["k"]?.string
  let expected = String(decoding: decoded[..<start] + new.utf8 + decoded[(start + words.count)...], as: UTF8.self)
  #expect(again == expected, "\(source)")
  return result.string(0..<result.count)
}

@Suite struct ScalarEditingTests {
  @Test(arguments: [
    ("k: Use Vertex AI now # why", "k: Use Agent Platform now # why"),
    ("k: \"Use Vertex AI now\"", "k: \"Use Agent Platform now\""),
    ("k: >-\n  Use Vertex\n  AI now", "k: >-\n  Use Agent\n  Platform now"),
    ("k: Use Vertex\n  AI now", "k: Use Agent\n  Platform now"),
    ("k: \"Use Vertex \\\n  AI now\"", "k: \"Use Agent \\\n  Platform now\""),
    ("k: Use Vertex AI\n  now", "k: Use Agent Platform\n  now"),
  ])
  func wordsAreReplacedInPlace(source: String, expected: String) {
    let old = "Vertex AI"
    #expect(replacing(old, by: "Agent Platform", in: source) == expected)
  }

  @Test func aLiteralBlockKeepsItsBreak() {
    let text = SourceText("k: |\n  Use Vertex\n  AI now\n")
    let value = SyntaxTree.parse(text, as: .yaml).root?["k"]
    let edits = value.map { ScalarEditing($0).edits([.init(4..<13, "Agent Platform")]) } ?? []
    #expect(text.applying(edits).string(0..<100) == "k: |\n  Use Agent\n  Platform now\n")
    let shorter = value.map { ScalarEditing($0).edits([.init(4..<13, "Gemini Enterprise Agent Platform")]) } ?? []
    #expect(text.applying(shorter).string(0..<100) == "k: |\n  Use Gemini\n  Enterprise Agent Platform now\n")
    let one = value.map { ScalarEditing($0).edits([.init(4..<13, "BigQuery")]) } ?? []
    #expect(text.applying(one).string(0..<100) == "k: |\n  Use BigQuery now\n")
  }

  @Test(arguments: [
    ("k: 'Use X'", "It's \"X\"", "k: 'Use It''s \"X\"'"), ("k: \"Use X\"", "It's \"X\"", "k: \"Use It's \\\"X\\\"\""),
    ("k: Use X", "It's \"X\"", "k: Use It's \"X\""), ("k: Use X", "A: B", "k: 'Use A: B'"),
    ("k: Use X", "A #B", "k: 'Use A #B'"), ("k: Use X now", "A:", "k: 'Use A: now'"),
    ("k: X now", "- A", "k: '- A now'"),
    ("{k: Use X}", "A, B", "{k: 'Use A, B'}"), ("k: Use X", "A, B", "k: Use A, B"), ("k: Use X", "#1", "k: 'Use #1'"),
  ])
  func wordsAreSpeltForTheirScalar(source: String, new: String, expected: String) {
    #expect(replacing("X", by: new, in: source) == expected)
  }

  @Test func jsonIsEscaped() {
    #expect(replacing("X", by: "\"Y\"", in: #"{"k": "Use X\n"}"#, as: .json) == #"{"k": "Use \"Y\"\n"}"#)
    #expect(replacing("1.3", by: "2.3", in: #"{"k": 1.3}"#, as: .json) == #"{"k": 2.3}"#)
    #expect(replacing("1.3", by: "2026-06", in: #"{"k": 1.3}"#, as: .json) == #"{"k": "2026-06"}"#)
  }
}
