import SourceText
import TestSupport
import Testing

@testable import Editing

/// What folds, as the first and last words of each region.
fileprivate func folds(_ text: String, path: String = "/w/bank.yaml", limit: Int = .max) -> [String] {
  let sample = Sample(text, path: path)
  return sample.context?.foldingRegions(limit: limit).map { region in
    let lines = sample.text.string(region.range).split(whereSeparator: \.isNewline)
    let mark = region.kind == .comments ? "comments " : ""
    return mark + "\(lines.first ?? "") … \(String(lines.last ?? "").trimmingPrefix { $0 == " " })"
  } ?? []
}

fileprivate let yaml = """
  # The bank of 2026,
  # by the team.
  exam: google-pmle
  questions:
    - id: q-1  # one
      question: |
        첫 문장입니다. 😀
        What should you do?

      options:
        - text: Train
          correct: true
        - Wait
      explanation: >
        日本語の説明。
        そして。
    # alone
    - question: Short?
      options: [a, b]

  """

@Test func questionsListsAndLongTextsFold() {
  #expect(
    folds(yaml) == [
      "comments # The bank of 2026, … # by the team.",
      "questions: … options: [a, b]",
      "id: q-1  # one … そして。",
      "question: | … What should you do?",
      "options: … - Wait",
      "text: Train … correct: true",
      "explanation: > … そして。",
      "question: Short? … options: [a, b]",
    ])
}

@Test func theOutermostAreKeptWhereTheClientHasALimit() {
  #expect(
    folds(yaml, limit: 3) == [
      "comments # The bank of 2026, … # by the team.",
      "questions: … options: [a, b]",
      "id: q-1  # one … そして。",
    ])
}

@Test func closingBracketsStayToBeSeen() {
  let json = """
    {
      "questions": [
        {
          "question": "한국어?",
          "options": [
            "a", "b"
          ]
        }
      ]
    }
    """
  #expect(
    folds(json, path: "/w/bank.json") == [
      "\"questions\": [ … }",
      "{ … ]",
      "\"options\": [ … \"a\", \"b\"",
    ])
}

@Test func otherFilesDoNotFold() {
  #expect(folds("services:\n  web:\n    image: nginx\n", path: "/w/compose.yaml").isEmpty)
}
