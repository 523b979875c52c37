import Findings
import TestSupport
import Testing

@testable import Rules

@Suite struct DuplicateItemTests {
  private static let stem = "Which service of Google Cloud stores objects in buckets?"

  private static func bank(_ first: String, _ second: String, stem: String = stem) -> String {
    #"""
    [{"id": "a", "question": "\#(Self.stem)", \#(first)},
     {"id": 1️⃣"b"2️⃣, "question": "\#(stem)", \#(second)}]
    """#
  }

  @Test func sameTextSameOptions() {
    assertFindings(
      "duplicate-item",
      Self.bank(
        #""options": ["x1", "y1", "z1"], "answer": "A""#, #""options": ["Z1.", "x1", "y1"], "answer": "B""#,
        stem: "which service of Google Cloud  stores objects in buckets?"),
      ["The question has the text and the options of \"a\", so that candidates get it twice: keep one of the two."])
  }

  @Test func sameTextOtherKey() {
    assertFindings(
      "shared-stem-different-key",
      Self.bank(#""options": ["x1", "y1", "z1"], "answer": "A""#, #""options": ["x1", "y1", "w1"], "answer": "B""#),
      ["The question asks the same as \"a\" but has another key, so that one of the two is wrong: keep one of them."])
  }

  @Test func oneFindingForTwoKeysOfOneQuestion() {
    let twice = Self.bank(
      #""options": ["x1", "y1", "z1"], "answer": "A""#, #""options": ["z1", "x1", "y1"], "answer": "A""#)
    assertFindings(
      "shared-stem-different-key", twice,
      [
        "The question asks the same as \"a\", with the same options, but has another key, so that one of the two is wrong: "
          + "keep one of them."
      ])
    assertFindings("duplicate-item", MarkedText(twice).text)
    let off = RuleSettings(severities: ["shared-stem-different-key": Severity?.none])
    let message =
      "The question has the text and the options of \"a\", so that candidates get it twice: keep one of the two."
    assertFindings("duplicate-item", twice, [message], settings: off)
  }

  /// Banks that write one option in two ways, and questions that share a text and ask for other things.
  @Test(arguments: [
    (
      #""options": ["The Giant Squid", "A whale", "Plaice"], "answer": "A""#,
      #""options": ["Giant squid", "Whale", "Plaice"], "answer": "A""#
    ),
    (
      #""options": ["Costs ( opex ) fall each year", "Jaw Bone", "x1"], "answer": "A""#,
      #""options": ["x1", "Jawbone", "Costs (opex) fall each year"], "answer": 2"#
    ),
  ])
  func oneOptionWrittenInTwoWays(first: String, second: String) {
    let bank = Self.bank(first, second)
    assertFindings("shared-stem-different-key", MarkedText(bank).text)
    assertFindings(
      "duplicate-item", bank,
      ["The question has the text and the options of \"a\", so that candidates get it twice: keep one of the two."])
  }

  @Test(arguments: [
    // Other options with another key.
    (#""options": ["x1", "y1", "z1"], "answer": "A""#, #""options": ["u1", "v1", "w1"], "answer": "A""#),
    // One right option more.
    (
      #""options": ["x1", "y1", "z1"], "answer": "A, B""#,
      #""options": ["x1", "y1", "z1", "w1"], "answer": "A, B, D""#
    ),
    // Numbers, of which it is not known whether they count from 0.
    (#""options": ["x1", "y1", "z1"], "answer": 1"#, #""options": ["w1", "x1", "z1"], "answer": 2"#),
    // Cards with their answer alone.
    (#""options": ["Giant squid"], "answer": "A""#, #""options": ["Colossal squid"], "answer": "A""#),
  ])
  func keysThatDoNotContradict(first: String, second: String) {
    let bank = MarkedText(Self.bank(first, second)).text
    assertFindings("shared-stem-different-key", bank)
    assertFindings("duplicate-item", bank)
  }

  @Test func numbersThatContradictHoweverTheyCount() {
    assertFindings(
      "shared-stem-different-key",
      Self.bank(
        #""options": ["x1", "y1", "z1"], "answer": 0"#, #""options": ["X1.", "y1", "z1"], "answer": 1"#),
      [
        "The question asks the same as \"a\", with the same options, but has another key, so that one of the two is wrong: "
          + "keep one of them."
      ])
  }

  @Test(arguments: ["\(stem) (Select TWO.)", "\(stem.dropLast()) ?", "\(stem) (두 개를 선택하세요.)"])
  func whatOneWriterLeavesOut(stem: String) {
    let options = #""options": ["x1", "y1", "z1", "w1"], "answer": "A, B""#
    let message =
      "The question has the text and the options of \"a\", so that candidates get it twice: keep one of the two."
    assertFindings("duplicate-item", Self.bank(options, options, stem: stem), [message])
    assertFindings("duplicate-item", MarkedText(Self.bank(options, options, stem: "In a shop, \(stem)")).text)
  }

  @Test func whatOnlyLooksAlike() {
    let other = Self.bank(
      #""options": ["x1", "y1", "z1"], "answer": "A""#,
      #""scenario": "A shop.", "options": ["x1", "y1", "z1"], "answer": "B""#)
    let short = #"""
      [{"question": "What should you do?", "options": ["x1", "y1"], "answer": "A"},
       {"question": "What should you do?", "options": ["x1", "y1"], "answer": "B"}]
      """#
    let reordered = Self.bank(
      #""options": ["x1", "y1", "z1"], "answer": "A""#, #""options": ["y1", "x1", "w1"], "answer": "B""#)
    for bank in [other, short, reordered] {
      assertFindings("shared-stem-different-key", bank)
      assertFindings("duplicate-item", bank)
    }
  }
}
