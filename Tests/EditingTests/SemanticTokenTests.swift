import SourceText
import Testing

@testable import Editing

/// The tokens as kinds and words.
fileprivate func tokens(_ text: String, path: String = "/w/bank.yaml") -> [String] {
  let sample = Sample(text, path: path)
  let tokens = sample.context?.semanticTokens(in: 0..<sample.text.count) ?? []
  for (left, right) in zip(tokens, tokens.dropFirst()) { #expect(left.range.upperBound <= right.range.lowerBound) }
  return tokens.map { "\($0.kind) \(sample.text.string($0.range))" }
}

@Test func wordsWithAMeaningAreTokens() {
  let bank = """
    exam: google-pmle
    guide: "2026-06"
    questions:
      - domain: "3.2"
        question: 😀 Which is NOT the lowest cost on BigQuery and Vertex AI?
        criteria: [Cost]
        options:
          - text: Use BigQuery nightly.
            correct: true
          - 한국어

    """
  #expect(
    tokens(bank) == [
      "domain 3.2", "negation NOT", "criterion lowest", "criterion cost", "product BigQuery",
      "formerProduct Vertex AI", "key Use ", "product BigQuery", "key  nightly.", "distractor 한국어",
    ])
}

@Test func whereNoKeyIsKnownNothingIsWrong() {
  #expect(tokens("questions:\n  - question: a\n    options: [b, c]\n").isEmpty)
}

@Test func koreanAndJapaneseCriteriaAndNegations() {
  let bank = """
    questions:
      - {question: 비용을 최소화하는 것이 아닌 것은?, options: [b, c]}
      - {question: 最も安い方法で正しくないものはどれ, options: [b, c]}
    """
  #expect(tokens(bank) == ["criterion 최소", "negation 아닌 것", "criterion 最も", "negation 正しくないもの"])
}

@Test func jsonIsReadThroughItsEscapes() {
  let text = #"{"questions": [{"question": "a\n\"b\" lowest?", "options": ["\u0078", "y"], "answer": "A"}]}"#
  #expect(tokens(text, path: "/w/a.json") == ["criterion lowest", #"key \u0078"#, "distractor y"])
}
