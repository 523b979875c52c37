import Testing

@testable import Rules

@Suite struct RationaleKeyConflictTests {
  private static func bank(_ explanation: String) -> String {
    #"[{"question": "Which?", "options": ["a1", "b1", "c1"], "answer": "A", "explanation": "\#(explanation)"}]"#
  }

  @Test(arguments: [
    "1️⃣B2️⃣ is correct. It costs less.", "The correct answer is 1️⃣B2️⃣.", "Correct answer: 1️⃣B2️⃣",
    "Options A and 1️⃣B2️⃣ are correct.",
    "정답: 1️⃣B2️⃣", "正解は 1️⃣B2️⃣ です。",
  ])
  func anotherOptionIsCalledCorrect(explanation: String) {
    assertFindings(
      "rationale-key-conflict", Self.bank(explanation),
      [
        "The explanation calls option \"B\" correct, but the key is A, so one of the two is wrong: make them agree, and name "
          + "options by their words rather than letters."
      ])
  }

  @Test(arguments: [
    "A is correct.", "B is incorrect.", "B is not correct.", "Option B is correct only for small tables.",
    "Option B costs more.", "Plan B is correct in theory.", "Vitamin B is right out.", "A and nothing else is right.",
    "The correct answer is a bucket.", "Correct answer: B-trees index the table.",
  ])
  func nothingToSay(explanation: String) {
    assertFindings("rationale-key-conflict", Self.bank(explanation))
  }
}

@Suite struct RationaleLetterReferenceTests {
  @Test func lettersInAShuffledBank() {
    assertFindings(
      "rationale-letter-reference",
      #"""
      {"shuffle": true, "questions": [{"question": "Which?", "options": ["a1", "b1", "c1"], "answer": "A",
        "explanation": "Option 1️⃣B2️⃣ costs more, a plan B less."}]}
      """#,
      ["\"B\" is another option for each candidate, as the bank says \"shuffle: true\": name the option by its words."])
  }

  @Test func lettersWithoutShuffling() {
    assertFindings(
      "rationale-letter-reference",
      #"""
      {"shuffle": false, "questions": [{"question": "Which?", "options": ["a1", "b1"], "answer": "A",
        "explanation": "Option B costs more."}]}
      """#)
  }
}
