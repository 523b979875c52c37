import Testing

@testable import Rules

fileprivate func bank(_ stem: String, _ options: String) -> String {
  #"[{"question": "\#(stem)", "options": \#(options), "answer": 0}]"#
}

/// Which rule an option belongs to that joins others: some of them make a combination, all of them "all of the above".
@Suite struct OptionCombinationTests {
  @Test(arguments: [
    "Both A and B", "A and C", "a & b", "(a) and (c)", "a and b only", "Options 1 and 2", "Both 1 and 2 are correct",
    "D) A and B", "d: a and c", "Either A or B", "Either (a) or (b), but not (c)", "A, B only", "A and B are both true",
    "A and B above", "Answers B and C", "B & C Both", "a and b together",
  ])
  func oneThatJoinsSome(option: String) {
    assertFindings(
      "complex-k-type", bank("Which?", "[\"Wind\", \"Sun\", \"Coal\", \"1️⃣\(option)2️⃣\"]"),
      [
        "\"\(option)\" joins other options, so that one of them known to be wrong rules it out, and options cannot be "
          + "shuffled: ask for several instead, as in \"(Choose two.)\"."
      ])
    expectFinds("all-of-the-above", bank("Which?", "[\"Wind\", \"Sun\", \"Coal\", \"\(option)\"]"), false)
  }

  @Test(arguments: ["A, B and C", "a, b, c", "Options A, B and C", "A to C are correct"])
  func oneThatJoinsAll(option: String) {
    for options in [
      "[\"Wind\", \"Sun\", \"Coal\", \"\(option)\"]", "[\"Wind\", \"Sun\", \"Coal\", \"\(option)\", \"None of these\"]",
    ] {
      expectFinds("all-of-the-above", bank("Which?", options))
      expectFinds("complex-k-type", bank("Which?", options), false)
    }
    expectFinds("complex-k-type", bank("Which?", "[\"Wind\", \"Sun\", \"Coal\", \"Gas\", \"\(option)\"]"))
  }

  /// Two things and both of them by their letters: a combination; by the word alone: a comparison.
  @Test func ofTwo() {
    for options in [
      #"["var", "let", "Both A and B", "None of these"]"#,
      #"["A wave", "A particle", "Both A and B", "Neither A nor B"]"#,
      #"["rows", "columns", "Both A and B are correct.", "Neither A nor B are correct."]"#,
      #"["var", "let", "Both a and b"]"#,
    ] {
      expectFinds("complex-k-type", bank("Which?", options))
      expectFinds("all-of-the-above", bank("Which?", options), false)
    }
    for options in [#"["Frog", "Lizard", "Both", "Neither"]"#, #"["Frog", "Lizard", "Both of them are cold"]"#] {
      expectFinds("complex-k-type", bank("Which?", options), false)
    }
    expectFinds("all-of-the-above", bank("Which?", #"["Frog", "Lizard", "Both of the above", "Neither of the above"]"#))
  }

  @Test func severalThatJoin() {
    assertFindings(
      "complex-k-type",
      #"[{"question": "Which?", 1️⃣"options"2️⃣: ["Wind", "Sun", "Coal", "a and b", "b and c"], "answer": 0}]"#,
      [
        "The options combine parts such as \"I and II\", so that one known part rules out half of them: make the parts the "
          + "options, and ask for several."
      ])
  }

  @Test(arguments: [
    // Letters and numbers that are names and values.
    #"["A", "B", "O", "A and B"]"#, #"["Vitamin A", "Vitamin B", "Vitamin C", "A and C"]"#,
    #"["1", "2", "3", "Both 1 and 2"]"#,
    #"["2", "3", "Both 2 and 3", "Neither"]"#, #"["Group A", "Group B", "Groups A and B"]"#,
    #"["1 and 3", "2 and 3", "6 and 2", "8 and 2"]"#, #"["x", "y", "z", "1 and 2"]"#, #"["x", "y", "z", "A, B"]"#,
    #"["x", "y", "z", "D and E"]"#, #"["x", "y", "z", "A and D"]"#, #"["x", "y", "z", "A or B"]"#,
    #"["The Moon", "The Sun", "The Moon and the Sun"]"#, #"["1 + 2", "2 + 3", "1 + 3"]"#, #"["x", "y", "z", "1-3"]"#,
  ])
  func namesAndValues(options: String) { expectFinds("complex-k-type", bank("Which?", options), false) }

  @Test(arguments: [
    (
      "Which hold? 1. It is new. 2. It is old. 3. It is sold.",
      #"["Only statement 1", "Statements 1 and 2", "Statements 1 and 3"]"#
    ),
    ("Which belong? 1) pain 2) fever 3) rash", #"["1 + 2", "2 + 3", "1 + 2 + 3"]"#),
    (
      "(P) Gold is new. (Q) Iron is new. (R) Tin is new.",
      #"["P and Q are true.", "P and R are true.", "Q and R are true."]"#
    ),
  ])
  func partsOfTheQuestion(stem: String, options: String) { expectFinds("complex-k-type", bank(stem, options)) }

  @Test func allOfWhatIsAskedFor() {
    for (stem, options, isFound) in [
      ("Which are vectors?", #"["Speed", "Force", "Drag", "All are vectors"]"#, true),
      ("Which are vectors?", #"["Speed", "Force", "Drag", "All are scalars"]"#, false),
      (
        "How is it found?",
        #"["the cost approach", "the sales approach", "the all-in approach", "all three approaches"]"#, true
      ),
      ("How is it found?", #"["by cost", "by sales", "by rent", "all three zones"]"#, false),
      ("How many pairs fit?", #"["None of the pairs", "Only one pair", "Only two pairs", "All three pairs"]"#, false),
      ("How many are lost?", #"["None of them", "Two of them", "Four of them", "All of them"]"#, false),
      ("Which have rings?", #"["Saturn", "Jupiter", "None of them", "All of them"]"#, true),
    ] {
      expectFinds("all-of-the-above", bank(stem, options), isFound)
    }
  }

  /// What says that all are right echoes nothing.
  @Test func allIsNoEcho() {
    let options = #"["Simple", "Quota", "Cluster", "All are probability designs"]"#
    let question = #"[{"question": "Which of these are probability designs?", "options": \#(options), "answer": 3}]"#
    expectFinds("clang-word-repeat", question, false)
  }
}
