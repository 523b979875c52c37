import SourceText
import Testing

@testable import Editing

/// The text with its hints in angle brackets.
fileprivate func hinted(_ text: String, path: String = "/w/bank.yaml", in range: Range<Int>? = nil) -> String {
  let sample = Sample(text, path: path)
  let hints = sample.context?.inlayHints(in: range ?? 0..<sample.text.count) ?? []
  let edits = hints.map { TextEdit.insertion("‹\($0.label)›", at: $0.offset) }
  return String(decoding: sample.text.applying(edits).bytes, as: UTF8.self)
}

@Test func domainsLettersAndTheKeyAreShown() {
  let bank = """
    exam: google-pmle
    guide: "2026-06"
    questions:
      - question: 어느 것? 😀
        domain: "3.2"
        options:
          - text: a
            correct: true
          - 日本
      - question: b
        options: {A: x, B: y}
        answer: B
      - question: c
        domain: Training models
        options: [x, y]

    """
  let expected = """
    exam: google-pmle
    guide: "2026-06"
    questions:
      - question: 어느 것? 😀
        domain: "3.2"‹Training models›
        options:
          - ‹A ✓›text: a
            correct: true
          - ‹B›日本
      - question: b
        options: {A: x, ‹✓›B: y}
        answer: B
      - question: c
        domain: Training models
        options: [‹A›x, ‹B›y]

    """
  #expect(hinted(bank) == expected)
}

@Test func inJSONTheKeyAloneIsShown() {
  #expect(
    hinted(#"{"questions": [{"question": "a", "options": ["x", "y"], "answer": "B"}]}"#, path: "/w/a.json")
      == #"{"questions": [{"question": "a", "options": ["x", ‹✓›"y"], "answer": "B"}]}"#)
}

@Test func onlyTheRangeIsHinted() {
  let bank = "questions:\n  - question: a\n    options: [x, y]\n  - question: b\n    options: [x, y]\n"
  #expect(
    hinted(bank, in: 48..<60)
      == "questions:\n  - question: a\n    options: [x, y]\n  - question: b\n    options: [x, y]\n"
      || !hinted(bank, in: 48..<60).hasPrefix("questions:\n  - question: a\n    options: [‹A›x"))
  let end = bank.utf8.count
  #expect(
    hinted(bank, in: end - 8..<end)
      == "questions:\n  - question: a\n    options: [x, y]\n  - question: b\n    options: [‹A›x, ‹B›y]\n")
}
