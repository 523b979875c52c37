import Testing

@testable import Rules

@Suite struct MultipleKeysInSingleSelectTests {
  @Test func twoKeysWhereOneIsAsked() {
    assertFindings(
      "multiple-keys-in-single-select",
      #"[{"question": "Which?", "select": 1, "options": ["a1", "b1", "c1"], "answer": ["A", "1️⃣C2️⃣"]}]"#,
      [
        "2 options are marked as correct (A, C) where the question asks to choose one, so a right choice can be scored as "
          + "wrong: keep one, or ask for 2."
      ])
    assertFindings(
      "multiple-keys-in-single-select",
      #"""
      [{"question": "어느 것입니까? (하나를 선택하십시오.)", "options": [
        {"text": "a1", "correct": true}, {"text": "b1", "correct": 1️⃣true2️⃣}, {"text": "c1"}]}]
      """#,
      [
        "2 options are marked as correct (A, B) where the question asks to choose one, so a right choice can be scored as "
          + "wrong: keep one, or ask for 2."
      ])
  }

  @Test(arguments: [
    #"[{"question": "Which?", "select": 1, "options": ["a1", "b1", "c1"], "answer": "A"}]"#,
    #"[{"question": "Which?", "options": ["a1", "b1", "c1"], "answer": "A, C"}]"#,
    #"[{"question": "Which?", "type": "multiple_choice", "options": ["a1", "b1", "c1"], "answer": "A, C"}]"#,
    #"[{"question": "Which?", "select": 1, "options": ["a1", "b1"], "answer": "A, B"}]"#,
  ])
  func nothingToSay(bank: String) {
    assertFindings("multiple-keys-in-single-select", bank)
  }
}

@Suite struct SingleKeyInMultiSelectTests {
  @Test func oneKeyWhereTwoAreAsked() {
    assertFindings(
      "single-key-in-multi-select",
      #"[{"question": "Which? (1️⃣Choose two2️⃣.)", "options": ["a1", "b1", "c1"], "answer": "B"}]"#,
      [
        "The question asks to choose 2, but only option B is marked as correct: mark the other right options, or ask for "
          + "one."
      ])
  }

  @Test(arguments: [
    #"[{"question": "Which? (Select all that apply.)", "options": ["a1", "b1", "c1"], "answer": "B"}]"#,
    #"[{"question": "Which?", "type": "ma", "options": ["a1", "b1", "c1"], "answer": "B"}]"#,
    #"[{"question": "You must choose two zones. Which?", "options": ["a1", "b1", "c1"], "answer": "B"}]"#,
  ])
  func nothingToSay(bank: String) {
    assertFindings("single-key-in-multi-select", bank)
    assertFindings("choose-count-mismatch", bank)
  }
}

@Suite struct AllOptionsKeyedTests {
  @Test func allOfThem() {
    assertFindings(
      "all-options-keyed",
      #"[{"question": "Which?", 1️⃣"options"2️⃣: [{"text": "a1", "correct": true}, {"text": "b1", "correct": true}]}]"#,
      ["All 2 options are marked as correct, so the question tests nothing: unmark those that are wrong."])
  }

  @Test(arguments: [
    #"[{"question": "Which? Select all that apply.", "options": ["a1", "b1"], "answer": "A, B"}]"#,
    #"[{"question": "Which?", "type": "many_choice", "options": ["a1", "b1"], "answer": "A, B"}]"#,
    #"[{"question": "Which?", "options": ["a1"], "answer": "A"}]"#,
  ])
  func nothingToSay(bank: String) {
    assertFindings("all-options-keyed", bank)
  }
}

@Suite struct ChooseCountMismatchTests {
  @Test func threeKeysForTwo() {
    let bank = #"[{"question": "Which? (1️⃣Choose TWO2️⃣.)", "options": ["a1", "b1", "c1", "d1"], "answer": "A, B, D"}]"#
    assertFindings(
      "choose-count-mismatch", bank,
      [
        "The question asks to choose 2, but 3 options are marked as correct (A, B, D), so nobody can score it: make the two "
          + "agree."
      ])
    assertFix(
      "choose-count-mismatch",
      #"[{"question": "Which? (Choose TWO.)", "options": ["a1", "b1", "c1", "d1"], "answer": "A, B, D"}]"#,
      #"[{"question": "Which? (Choose THREE.)", "options": ["a1", "b1", "c1", "d1"], "answer": "A, B, D"}]"#,
      title: "Replace \"TWO\" by \"THREE\"")
  }

  @Test func theFieldAgainstTheWords() {
    assertFindings(
      "choose-count-mismatch",
      #"[{"question": "Which? (Choose two.)", "select": 1️⃣32️⃣, "options": ["a1", "b1", "c1"], "answer": "A, B"}]"#,
      ["\"select: 3\" and \"Choose two\" ask for different numbers of options: make the two agree."])
    assertFindings(
      "choose-count-mismatch",
      #"[{"question": "Which? (1️⃣Choose two2️⃣.)", "select": 1, "options": ["a1", "b1", "c1"], "answer": "A"}]"#,
      ["\"select: 1\" and \"Choose two\" ask for different numbers of options: make the two agree."])
  }

  @Test func koreanAndJapanese() {
    assertFindings(
      "choose-count-mismatch",
      #"[{"question": "어떻게 합니까? (1️⃣두 개를 선택2️⃣하세요.)", "options": ["a1", "b1", "c1", "d1"], "answer": "A, B, C"}]"#,
      [
        "The question asks to choose 2, but 3 options are marked as correct (A, B, C), so nobody can score it: make the two "
          + "agree."
      ])
    assertFindings(
      "choose-count-mismatch",
      #"[{"question": "どれですか。（1️⃣2つ選2️⃣択）", "options": ["a1", "b1", "c1", "d1"], "answer": "A, B, C"}]"#,
      [
        "The question asks to choose 2, but 3 options are marked as correct (A, B, C), so nobody can score it: make the two "
          + "agree."
      ])
  }
}

@Suite struct ChooseCountMissingTests {
  @Test func theWordsDoNotSay() {
    assertFindings(
      "choose-count-missing",
      #"[{"question": "A shop sells. 1️⃣Which services fit?2️⃣", "options": ["a1", "b1", "c1"], "answer": "A, B"}]"#,
      [
        "2 options are marked as correct (A, B), but the text does not say how many to choose: add \"(Choose two.)\"."
      ])
    assertFix(
      "choose-count-missing",
      #"[{"question": "Which services fit?\n", "options": ["a1", "b1", "c1"], "answer": "A, B"}]"#,
      #"[{"question": "Which services fit? (Choose two.)\n", "options": ["a1", "b1", "c1"], "answer": "A, B"}]"#,
      title: "Add \"(Choose two.)\"")
    assertFix(
      "choose-count-missing",
      #"[{"question": "どれですか。", "options": ["a1", "b1", "c1"], "answer": "A, B"}]"#,
      #"[{"question": "どれですか。 （2つ選択）", "options": ["a1", "b1", "c1"], "answer": "A, B"}]"#,
      title: "Add \"（2つ選択）\"")
  }

  @Test func aNumberOfSomethingElse() {
    let message =
      "2 options are marked as correct (A, B), but the text does not say how many to choose: add \"(Choose two.)\"."
    for stem in [
      "Which of the three stores fit?", "Which one of the two fits?", "Users open it and then select two. Why?",
    ] {
      assertFindings(
        "choose-count-missing",
        #"[{"question": "1️⃣STEM2️⃣", "options": ["a1", "b1", "c1"], "answer": "A, B"}]"#.replacing("STEM", with: stem)
          .replacing("1️⃣Users open it and then select two. Why", with: "Users open it and then select two. 1️⃣Why"),
        [message])
    }
    // One of two is right as well.
    assertFindings(
      "single-key-in-multi-select",
      #"[{"question": "Which of these two fits?", "options": ["a1", "b1", "c1"], "answer": "A"}]"#)
    assertFindings(
      "choose-count-mismatch",
      #"[{"question": "Select up to three.", "select": 2, "options": ["a1", "b1", "c1"], "answer": "A, B"}]"#)
  }

  @Test func theFieldAloneSays() {
    assertFindings(
      "choose-count-missing",
      #"[{"question": "1️⃣Which fit?2️⃣", "select": 2, "options": ["a1", "b1", "c1"], "answer": "A"}]"#,
      ["The question means to ask for 2 options, but the text does not say how many to choose: add \"(Choose two.)\"."])
  }

  @Test(arguments: [
    #"[{"question": "Which two fit?", "options": ["a1", "b1", "c1"], "answer": "A, B"}]"#,
    #"[{"question": "Which fit?", "select": "all", "options": ["a1", "b1", "c1"], "answer": "A, B"}]"#,
    #"[{"question": "Which fit?", "type": "multiple_response", "options": ["a1", "b1", "c1"], "answer": "A, B"}]"#,
    #"[{"question": "Which fits?", "options": ["a1", "b1", "c1"], "answer": "A"}]"#,
    #"[{"question": "Which of the following two stores fit?", "options": ["a1", "b1", "c1"], "answer": "A, B"}]"#,
    #"[{"question": "Which of these 2 fit?", "options": ["a1", "b1", "c1"], "answer": "A, B"}]"#,
    #"[{"question": "Select at least 2 trees:", "options": ["a1", "b1", "c1", "d1"], "answer": "A, B, C"}]"#,
    #"[{"question": "Read it. Then select each tree.", "options": ["a1", "b1", "c1"], "answer": "A, B"}]"#,
    #"[{"question": "Select those that grow.", "options": ["a1", "b1", "c1"], "answer": "A, B"}]"#,
  ])
  func nothingToSay(bank: String) {
    assertFindings("choose-count-missing", bank)
    assertFindings("choose-count-mismatch", bank)
  }
}
