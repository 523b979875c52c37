import Testing

@testable import Rules

@Suite struct ConflictingKeyFormsTests {
  @Test func flagsAndAnswerDiffer() {
    assertFindings(
      "conflicting-key-forms",
      #"[{"question": "Which?", "options": [{"text": "a1", "correct": true}, {"text": "b1"}], "answer": 1️⃣"B"2️⃣}]"#,
      ["The key is stated twice and differs: this names B, but \"correct\" names A; keep the one that is right."])
    assertFindings(
      "conflicting-key-forms",
      #"[{"question": "Which?", "options": [{"text": "a1"}, {"text": "b1", "correct": false}], "answer": 1️⃣"B"2️⃣}]"#,
      [
        "The key is stated twice and differs: this names B, but \"correct\" names no option; keep the one that is right."
      ])
  }

  @Test func twoFieldsDiffer() {
    assertFindings(
      "conflicting-key-forms",
      #"[{"question": "Which?", "options": ["a1", "b1"], "answer": "A", "correct_answer": 1️⃣"b1"2️⃣}]"#,
      ["The key is stated twice and differs: this names B, but the other field names A; keep the one that is right."])
  }

  @Test(arguments: [
    #"[{"question": "Which?", "options": [{"text": "a1", "correct": true}, {"text": "b1"}], "answer": "A"}]"#,
    #"[{"question": "Which?", "options": [{"text": "a1"}, {"text": "b1", "correct": false}], "answer": "a1"}]"#,
    #"[{"question": "Which?", "options": ["a1", "b1"], "answer": "A", "correct_answer": "a1"}]"#,
    #"[{"question": "Which?", "options": [{"text": "a1", "correct": true}, {"text": "b1"}], "answer": 1}]"#,
  ])
  func nothingToSay(bank: String) {
    assertFindings("conflicting-key-forms", bank)
  }
}

@Suite struct AmbiguousKeyIndexTests {
  @Test func nothingTellsTheBase() {
    assertFindings(
      "ambiguous-key-index",
      #"""
      [{"question": "Which?", "options": ["a1", "b1", "c1"], "answer": 1️⃣12️⃣},
       {"question": "Which?", "options": ["a1", "b1", "c1"], "answer": 2}]
      """#,
      [
        "\"1\" can count options from 0 or from 1, and no key of the bank tells which, so the keys of 2 questions cannot be "
          + "judged: write \"correct: true\" on the option, or its letter."
      ])
  }

  @Test func bothBasesAreSeen() {
    assertFindings(
      "ambiguous-key-index",
      #"""
      [{"question": "Which?", "options": ["a1", "b1", "c1"], "answer": 1️⃣02️⃣},
       {"question": "Which?", "options": ["a1", "b1", "c1"], "answer": 3}]
      """#,
      [
        "Some keys of the bank count options from 0 (1) and some from 1 (1), so no number can be trusted: write \"correct: "
          + "true\" on the option, or its letter."
      ])
  }

  @Test func aLetterThatIsAText() {
    assertFindings(
      "ambiguous-key-index", #"[{"question": "Which?", "options": ["B", "A", "C"], "answer": "1️⃣A2️⃣"}]"#,
      [
        "\"A\" is the text of option B, but option A is called so as well, so the key can be read in two ways: write "
          + "\"correct: true\" on the option."
      ])
  }

  @Test(arguments: [
    #"[{"question": "Which?", "options": ["a1", "b1"], "answer": 0}, {"question": "?", "options": ["a1", "b1"], "answer": 1}]"#,
    #"[{"question": "Which?", "options": ["a1", "b1"], "answer": 2}, {"question": "?", "options": ["a1", "b1"], "answer": 1}]"#,
    #"[{"question": "Which?", "options": ["A", "B", "C"], "answer": "A"}]"#,
    #"[{"question": "Which?", "options": ["1", "2", "4"], "answer": "2"}]"#,
    #"[{"question": "Which?", "options": {"1": "a1", "2": "b1", "3": "c1"}, "answer": 2}]"#,
  ])
  func nothingToSay(bank: String) {
    assertFindings("ambiguous-key-index", bank)
  }
}
