import SourceText
import TestSupport
import Testing
import Workspace

@testable import Editing

fileprivate func bank(_ line: String) -> String {
  """
  questions:
    - id: ml-007
      question: 어느 것을 고르나요?
      options: [하나, b]
      tags: [gpu, 한국어]
    - id: ml-012
      question: b
      options: [c, d]
      tags: [gpu]
    - question: c
      options: [x y, 日本]
  \(line)

  """
}

fileprivate func details(_ text: String, path: String = "/w/bank.yaml") -> [String] {
  Sample(text, path: path).proposals.map { "\($0.label)\($0.detail.map { " (\($0))" } ?? "")" }
}

@Test func theNextFreeIdIsProposed() {
  #expect(Sample(bank("    id: 1️⃣")).labels == ["ml-013"])
  #expect(Sample(bank("    id: ml1️⃣")).taking("ml-013") == bank("    id: ml-013"))
  let json = #"{"questions": [{"id": "7", "question": "a", "options": ["b"]}, {"id": "1️⃣", "question": "a"}]}"#
  #expect(
    Sample(json, path: "/w/a.json").taking("8")
      == json.replacing("1️⃣", with: "8"))
  #expect(Sample("questions:\n  - {question: a, options: [b, c], id: 1️⃣}\n").labels.isEmpty)
}

@Test func idsAreProposedWhereAQuestionNamesOthers() {
  let expected = ["ml-007 (어느 것을 고르나요?)", "ml-012 (b)"]
  #expect(details(bank("    x-related: [1️⃣]")) == expected)
  #expect(details(bank("    see: 1️⃣")) == expected)
  #expect(details(bank("    x-points: 1️⃣")) == [])
}

@Test func tagsOfTheWorkspaceAreProposedMostUsedFirst() {
  #expect(Sample(bank("    tags: [1️⃣]")).labels == ["gpu", "한국어"])
  #expect(Sample(bank("    tags: [gpu, 1️⃣]")).labels == ["한국어"])
}

@Test func lettersComeWithTheTextsOfTheirOptions() {
  #expect(details(bank("    answer: 1️⃣")) == ["A (x y)", "B (日本)"])
  #expect(Sample(bank("    answer: 1️⃣")).taking("B") == bank("    answer: B"))
}

@Test func aWholeQuestionCanBeWritten() {
  let text = "guide: \"2026-06\"\nexam: google-pmle\nquestions:\n  - {id: q-1, question: a, options: [b, c]}\n  - 1️⃣\n"
  let expected = """
      - id: q-2
        domain: "1.1"
        question: |
          Situation. What should you do?
        options:
          - text: What is right
            correct: true
          - text: What seems right
          - text: What others would do
          - text: What is out of date
        explanation: Why the key is right and the rest is not.

    """
  #expect(Sample(text).taking("New question") == text.replacing("  - 1️⃣\n", with: expected))
  #expect(!Sample(bank("    1️⃣")).labels.contains("New question"))
}

@Test func aWholeQuestionInJSON() {
  let text = "{\n  \"questions\": [\n    1️⃣\n  ]\n}\n"
  #expect(
    Sample(text, path: "/w/question-bank.json").taking("New question").map {
      $0.hasPrefix("{\n  \"questions\": [\n    {\n      \"question\": \"Situation")
    } ?? true)
}
