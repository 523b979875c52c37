import Testing

@testable import Rules

@Suite struct KeyOutOfRangeTests {
  @Test func aLetterBehindTheLast() {
    assertFindings(
      "key-out-of-range", #"[{"question": "Which?", "options": ["a1", "b1", "c1"], "answer": "1️⃣F2️⃣"}]"#,
      ["\"F\" names no option, so the question cannot be scored: its options are A to C."])
    assertFindings(
      "key-out-of-range", #"[{"question": "Which?", "options": ["a1", "b1", "c1"], "answer": ["A", "1️⃣E2️⃣"]}]"#,
      ["\"E\" names no option, so the question cannot be scored: its options are A to C."])
  }

  @Test func aNumberCountsAsTheBankCounts() {
    assertFindings(
      "key-out-of-range",
      #"""
      [{"question": "Which?", "options": ["a1", "b1"], "answer": 0},
       {"question": "Which?", "options": ["a1", "b1"], "answer": 0},
       {"question": "Which?", "options": ["a1", "b1"], "answer": 0},
       {"question": "Which?", "options": ["a1", "b1"], "answer": 0},
       {"question": "Which?", "options": ["a1", "b1"], "answer": 1️⃣22️⃣}]
      """#,
      [
        "\"2\" names no option, so the question cannot be scored: this bank counts from 0, and the options here are 0 to 1."
      ])
  }

  @Test func aTextThatIsNoOption() {
    assertFindings(
      "key-out-of-range",
      #"[{"question": "Which?", "options": ["Cloud SQL", "Bigtable"], "answer": "1️⃣Firestore2️⃣"}]"#,
      ["\"Firestore\" is none of the options, so the question cannot be scored: write the text of one of them."])
  }

  @Test func aTextThatIsNearlyAnOption() {
    let bank = #"[{"question": "Which?", "options": ["Cloud SQL", "Bigtable"], "answer": "1️⃣BigTable.2️⃣"}]"#
    assertFindings(
      "key-out-of-range", bank,
      ["\"BigTable.\" is none of the options, so the question cannot be scored: option B reads \"Bigtable\"."])
    assertFix(
      "key-out-of-range", #"[{"question": "Which?", "options": ["Cloud SQL", "Bigtable"], "answer": "BigTable."}]"#,
      #"[{"question": "Which?", "options": ["Cloud SQL", "Bigtable"], "answer": "Bigtable"}]"#,
      title: "Replace by \"Bigtable\"")
  }

  @Test(arguments: [
    #"[{"question": "Which?", "options": ["a1", "b1", "c1"], "answer": "C"}]"#,
    #"[{"question": "Which?", "options": ["a1", "b1", "c1"], "answer": "A, C"}]"#,
    #"[{"question": "Which?", "options": ["a1", "b1", "c1"], "answer": "AC"}]"#,
    #"[{"question": "Which?", "options": ["a1", "b1", "c1"], "answer": "(b)"}]"#,
    #"[{"question": "Which?", "options": ["a1", "b1 x", "c1"], "answer": "B. b1 x"}]"#,
    #"[{"question": "Which?", "options": {"A": "a1", "B": "b1"}, "answer": "b"}]"#,
    #"[{"question": "Which?", "options": {"1": "a1", "2": "b1"}, "answer": 2}]"#,
    #"[{"question": "True?", "options": ["True", "False"], "answer": true}]"#,
    // Whether 2 is one too many depends on how the bank counts, which nothing tells.
    #"[{"question": "Which?", "options": ["a1", "b1", "c1"], "answer": 2}]"#,
  ])
  func keysThatNameAnOption(bank: String) {
    assertFindings("key-out-of-range", bank)
  }
}
