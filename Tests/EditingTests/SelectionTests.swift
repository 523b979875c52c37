import SourceText
import TestSupport
import Testing

@testable import Editing

/// The texts that a selection at `1️⃣` grows through, each on one line.
fileprivate func selections(_ text: String, path: String = "/w/bank.yaml") -> [String] {
  let sample = Sample(text, path: path)
  return sample.context?.selectionRanges(at: sample.marked[1]).map { range in
    sample.text.string(range).split(whereSeparator: \.isNewline).map { $0.trimmingPrefix { $0 == " " } }
      .joined(separator: "⏎")
  } ?? []
}

@Test func aSelectionGrowsFromTheWordToTheBank() {
  let text = """
    questions:
      - id: q-1
        question: |
          It runs e.g. at night. What sho1️⃣uld
          you do? 끝.
        options:
          - text: a

    """
  let question = "question: |⏎It runs e.g. at night. What should⏎you do? 끝."
  let whole = "id: q-1⏎\(question)⏎options:⏎- text: a"
  #expect(
    selections(text) == [
      "should",
      "What should⏎you do?",
      "It runs e.g. at night. What should⏎you do? 끝.",
      "|⏎It runs e.g. at night. What should⏎you do? 끝.",
      question,
      whole,
      "- \(whole)",
      "questions:⏎- \(whole)",
    ])
}

@Test func inJSONQuotesAndBracketsComeAfterTheText() {
  #expect(
    selections(#"{"questions": [{"question": "질문? B1️⃣igQuery는 \"x\".", "options": ["a", "b"]}]}"#, path: "/w/a.json")
      .prefix(5) == [
        "BigQuery",
        #"BigQuery는 \"x\"."#,
        #"질문? BigQuery는 \"x\"."#,
        #""질문? BigQuery는 \"x\".""#,
        #""question": "질문? BigQuery는 \"x\".""#,
      ])
}

@Test(arguments: [
  ("이것은 모1️⃣델입니다. 끝.", ["모델입니다", "이것은 모델입니다."]),
  ("東京のモデ1️⃣ルです。次。", ["モデル", "東京のモデルです。"]),
  ("東1️⃣京のモデル。", ["東京", "東京のモデル。"]),
  ("ab 1️⃣😀 cd! Ef", ["ab 😀 cd!"]),
  ("See 4.51️⃣ now. B", ["5", "See 4.5 now."]),
])
func wordsAndSentencesOfAllScripts(stem: String, expected: [String]) {
  #expect(
    selections("questions:\n  - question: \(stem)\n    options: [a, b]\n").prefix(expected.count) == expected[...])
}

@Test func aCommentIsSelectedBeforeWhatIsAroundIt() {
  let text = "questions:\n  # one 1️⃣two\n  - question: a\n    options: [b, c]\n"
  #expect(selections(text).prefix(2) == ["two", "# one two"])
}

@Test func whereNothingIsThereIsStillTheDocument() {
  let text = "questions:\n  - question: a\n    options: [b, c]\n\n1️⃣\n"
  #expect(selections(text).last?.hasPrefix("questions:") == true)
}
