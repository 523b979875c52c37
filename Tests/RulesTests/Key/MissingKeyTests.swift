import Testing

@testable import Rules

@Suite struct MissingKeyTests {
  private static let message =
    "No option is marked as correct, so the question cannot be scored: mark one with \"correct: true\"."

  @Test func noKeyAtAll() {
    assertFindings(
      "missing-key", #"[{"question": "Which?", 1️⃣"options"2️⃣: ["a", "b", "c"]}]"#, [Self.message])
    assertFindings(
      "missing-key", #"[{"question": "Which?", 1️⃣"options"2️⃣: [{"text": "a", "correct": false}, {"text": "b"}]}]"#,
      [Self.message])
  }

  @Test func anEmptyAnswerIsNone() {
    assertFindings(
      "missing-key", #"[{"question": "Which?", "options": ["a", "b"], 1️⃣"answer"2️⃣: ""}]"#, [Self.message])
    assertFindings(
      "missing-key", #"[{"question": "Which?", "options": ["a", "b"], 1️⃣"answer"2️⃣: null}]"#, [Self.message])
  }

  @Test(arguments: [
    #"[{"question": "Which?", "options": ["a", "b"], "answer": "B"}]"#,
    #"[{"question": "Which?", "options": ["a", "b"], "correctAnswer": 0}]"#,
    // A key that is wrong is another rule's business, and so is a flag that is neither true nor false.
    #"[{"question": "Which?", "options": ["a", "b"], "answer": "F"}]"#,
    #"[{"question": "Which?", "options": [{"text": "a", "correct": "maybe"}, {"text": "b"}]}]"#,
    // No question of choice.
    #"[{"question": "How many?", "type": "numeric", "options": [{"value": 3}]}]"#,
    #"[{"question": "Explain.", "type": "essay"}]"#,
    #"[{"question": "Which?", "options": []}]"#,
  ])
  func statedKeysAreNotMissing(bank: String) {
    assertFindings("missing-key", bank)
  }
}
