import Findings
import SourceText
import Testing

@testable import qbank

@Suite struct ReporterTests {
  private func excerpt(_ text: String, _ range: Range<Int>, width: Int = 60) -> String {
    SourceExcerpt(SourceText(text), range, width: width).text { $0 }
  }

  /// The range of `word` in `text`.
  private func range(of word: String, in text: String) -> Range<Int> {
    let parts = text.split(separator: word, maxSplits: 1, omittingEmptySubsequences: false)
    let start = parts.first?.utf8.count ?? 0
    return start..<start + word.utf8.count
  }

  @Test func wideCharactersTakeTwoColumns() {
    let text = "a: 한국어 값\nb: 2\n"
    #expect(excerpt(text, range(of: "값", in: text)) == "1 | a: 한국어 값\n  |           ^~\n")
    let emoji = "👩‍💻🇰🇷e\u{301} x"
    #expect(excerpt(emoji, range(of: "x", in: emoji)) == "1 | 👩‍💻🇰🇷e\u{301} x\n  |       ^\n")
  }

  @Test func anEmptyRangeHasOneCaret() {
    #expect(excerpt("abc", 3..<3) == "1 | abc\n  |    ^\n")
    #expect(excerpt("", 0..<0) == "1 | \n  | ^\n")
    #expect(excerpt("abc", 90..<99) == "1 | abc\n  |    ^\n")
  }

  @Test func longLinesAreCutAroundTheWords() {
    let text = String(repeating: "x", count: 5_000) + "HERE" + String(repeating: "y", count: 5_000)
    let shown = excerpt(text, 5_000..<5_004)
    for line in shown.split(separator: "\n") { #expect(DisplayWidth.of(line) <= 60, "\(line)") }
    #expect(shown.contains("HERE"))
    #expect(shown.contains("^~~~"))
    let all = excerpt(text, 0..<10_004)
    for line in all.split(separator: "\n") { #expect(DisplayWidth.of(line) <= 60, "\(line)") }
  }

  @Test func controlCharactersNeverReachATerminal() {
    #expect("a\u{1B}[31m\nb\t\u{202E}".printable == "a\\u{1B}[31m\\nb\\t\\u{202E}")
    #expect("한국 é".printable == "한국 é")
    #expect(!excerpt("a\u{1B}[2Jb", 0..<1).contains("\u{1B}"))
  }

  @Test func numbersOfYAMLAreNumbersOfJSON() {
    let spellings = [
      "0x1F": "31", "0o17": "15", "+12": "12", "007": "7", ".5": "0.5", "1.": "1", "-0.0": "-0.0", "1e3": "1e3",
      "12345678901234567890": "12345678901234567890",
    ]
    for (yaml, json) in spellings { #expect(JSONNumber.spelling(of: yaml) == json) }
    #expect(JSONNumber.spelling(of: ".inf") == nil)
    #expect(JSONNumber.spelling(of: "-.INF") == nil)
  }
}
