import Catalog
import Findings
import QuestionBank
import Testing

@testable import Rules

fileprivate func bank(_ stem: String, _ more: String = "") -> String {
  #"[{"question": "\#(stem)", "options": ["a thing", "b thing", "c thing"], "answer": "A"\#(more)}]"#
}

fileprivate func expect(_ rule: RuleID, in stems: [String], butNotIn others: [String]) {
  for stem in stems { expectFinds(rule, bank(stem)) }
  for stem in others { expectFinds(rule, bank(stem), false) }
}

@Suite struct StemAsksTests {
  @Test func stemsThatAskNothing() {
    assertFindings(
      "stem-not-a-question", bank("1️⃣Storage classes of a bucket.2️⃣"),
      ["The text asks nothing, so that readers have to guess from the options what is meant: end it with a question."])
    expect(
      "stem-not-a-question", in: ["The cost of a query", "In a shop, sales are slow."],
      butNotIn: [
        "Which class?", "Choose the class of the bucket.", "In which zone does it run", "The cheapest class is:",
        "It is the __ class",
        "You have a bucket. Select the class.", "The class of it is ...",
        "Speicherklassen von einem Bucket und der Preis",
        "Examine the graph of the sales", "Look at the graph and answer", "Analyse the plan of the shop",
      ])
    let statement = #"[{"question": "A bucket is a folder of a disk", "options": OPTIONS, "answer": "A"}]"#
    let trueFalse = #"["True", "False"]"#
    expectFinds("stem-not-a-question", statement.replacing("OPTIONS", with: trueFalse), false)
    expectFinds("stem-not-a-question", statement.replacing("OPTIONS", with: #"["Rarely", "Never"]"#))
    let stubs = #"["option 1", "option 2"]"#
    expectFinds("stem-not-a-question", statement.replacing("OPTIONS", with: stubs), false)
    let off = RuleSettings(severities: ["placeholder-text": Severity?.none])
    assertFindings(
      "stem-not-a-question",
      #"[{"question": "1️⃣The bucket2️⃣", "options": ["option 1", "option 2"], "answer": "A"}]"#,
      ["The text asks nothing, so that readers have to guess from the options what is meant: end it with a question."],
      settings: off)
  }

  @Test func scenariosWithoutAQuestion() {
    expect(
      "stem-without-decision", in: ["A bank stores logs. They grow daily. Costs rise."],
      butNotIn: [
        "A bank stores logs. They grow daily. What now?", "A bank stores logs. Costs rise.",
        "A bank stores logs. They grow daily. Choose a store.",
      ])
    expectFinds("stem-not-a-question", bank("A bank stores logs. They grow daily. Costs rise."), false)
  }

  @Test func textBehindTheQuestion() {
    assertFindings(
      "question-not-last", bank("What should it do? 1️⃣The budget of the year is spent.2️⃣"),
      ["This stands behind the question, so that readers have to go back before they choose: put the question last."])
    expect(
      "question-not-last", in: ["Which one fits? The team knows SQL and little Python."],
      butNotIn: [
        "Which two fit? (Choose two.)", "Which fit? Select all of them that apply here.",
        "What is printed? x = [1] + [2] + [3] + [4]",
        "Why? It is.", "What does `a ? b : c d e f g` do",
      ])
  }

  @Test func severalQuestions() {
    expect(
      "multiple-questions-in-stem",
      in: ["Which service fits? How is the service billed?", "Over 100 of them? Which fits? How is it billed?"],
      butNotIn: [
        "Which service fits?", "Users ask \\\"Is it up? Is it fast?\\\" all day. What helps?",
        "What does `a ? b : c` do? Why?",
        "Really? Which service fits best here", "Does the service fit? If so, how is it billed?",
        "Does the service fit? If not, what does?", "How many nodes are there? Over 100, or over 1000?",
      ])
  }

  @Test func noTopic() {
    assertFindings(
      "statement-stem", bank("1️⃣Which of the following is true?2️⃣"),
      [
        "The question names no topic, so that each option is a question of true or false by itself: say what it is about."
      ])
    expect(
      "statement-stem", in: ["Which statements are correct? (Choose two.)"],
      butNotIn: ["Which of the following is true of views?", "Which is it?", "Which of the following is a true copy?"])
  }

  @Test func opinions() {
    expect(
      "opinion-stem", in: ["Which one do you think fits?", "In your opinion, which fits?"],
      butNotIn: ["What should you do?", "Which one do you choose?", "A user asks what you think"])
  }
}

@Suite struct StemWordTests {
  @Test func articles() {
    func options(_ stem: String, _ list: String) -> String {
      #"[{"question": "\#(stem)", "options": [\#(list)], "answer": "A"}]"#
    }
    assertFix(
      "article-cue", options("What it is called is a:", #""view", "index", "key""#),
      options("What it is called is a(n):", #""view", "index", "key""#), title: "Replace \"a\" by \"a(n)\"",
      isSafe: true)
    expectFinds("article-cue", options("What it is called is an", #""index", "view", "entry""#))
    expectFinds("article-cue", options("What it is called is a", #""view", "user", "unit""#), false)
    expectFinds("article-cue", options("What is a view in a shop?", #""index", "view", "entry""#), false)
    expectFinds("article-cue", options("The grade is A", #""index", "view", "entry""#), false)
  }

  @Test func soundsOfWords() {
    for word in ["hour", "index", "SQL", "MBA", "X", "unimportant", "11"] where word != "11" {
      #expect(ArticleCue.takesAn(word) == true, "\(word)")
    }
    for word in ["user", "unit", "one", "view", "URL", "European"] {
      #expect(ArticleCue.takesAn(word) == false, "\(word)")
    }
    #expect(ArticleCue.takesAn("11") == nil)
  }

  @Test func agreement() {
    func options(_ list: String) -> String {
      #"[{"question": "What it is made of are", "options": [\#(list)], "answer": "A"}]"#
    }
    expectFinds("number-agreement-cue", options(#""small nodes", "a region", "a bucket""#))
    expectFinds("number-agreement-cue", options(#""small nodes", "large nodes", "a bucket""#), false)
    expectFinds("number-agreement-cue", options(#""class", "a region", "a bucket""#), false)
  }

  @Test func negativeOptions() {
    func options(_ stem: String, _ list: String) -> String {
      #"[{"question": "\#(stem)", "options": [\#(list)], "answer": "A"}]"#
    }
    expectFinds("double-negative", options("Which is NOT true?", #""It does not scale", "x", "y""#))
    expectFinds("double-negative", options("Which is NOT true?", #""It scales", "x", "y""#), false)
    expectFinds("double-negative", options("Which is true?", #""It does not scale", "x", "y""#), false)
  }

  @Test func longStems() {
    let words = Array(repeating: "word", count: 129).joined(separator: " ")
    expect("stem-too-long", in: [words + " one two?"], butNotIn: [words + " one?"])
    expectFinds("stem-too-long", bank("Which of the two is it?", #", "scenario": "\#(words)""#))
  }

  @Test func superlatives() {
    expect(
      "superlative-unqualified", in: ["What is the best way?"],
      butNotIn: ["What is the best way at low cost?", "Which sentence best describes it?", "What is the way?"])
    expectFinds("superlative-unqualified", bank("What is the best way?", #", "criteria": ["cost"]"#), false)
    assertFindings("superlative-unqualified", bank("What is the best way?"))
  }

  @Test func youAndWe() {
    expect(
      "pronoun-you-mixed", in: ["You run a shop. Our logs grow. What should you do?"],
      butNotIn: [
        "You run a shop. Its logs grow. What should you do?", "Our logs grow. What do we do?",
        "You run a shop in the US. What should you do?", "Your users say \\\"we are slow\\\". What should you do?",
      ])
  }

  @Test func acronyms() {
    expect(
      "unexpanded-acronym", in: ["What does the ZQRT show?"],
      butNotIn: ["What does the wait of a run (ZQRT) show?", "Which API is it?", "What does ZQRT (wait) show?"])
    let settings = RuleSettings(
      severities: ["unexpanded-acronym": .hint], options: ["unexpanded-acronym": ["allow": .list(["zqrt"])]])
    assertFindings("unexpanded-acronym", bank("What does the ZQRT show?"), settings: settings)
  }

  @Test func factsThatPass() {
    expect(
      "volatile-fact",
      in: ["How many regions are currently open?", "What was the price as of 2024?", "Is it $0.02 per GB?"],
      butNotIn: ["How are regions chosen?", "A team currently uses tables. What next?", "Does it cost $5?"])
  }

  @Test func people() {
    expect(
      "people-name-or-gender", in: ["An analyst lost his key. What now?", "Mr. Kim asks. Which role fits?"],
      butNotIn: ["An analyst lost a key. What now?", "What does HIS mean?", "Which is it? Here"])
  }

  @Test func doubledWords() {
    assertFix(
      "doubled-word", bank("Which of the the parts is it?"), bank("Which of the parts is it?"),
      title: "Take the second \"the\" away", isSafe: true)
    expect(
      "doubled-word", in: ["Which of\\nof the parts is it?"],
      butNotIn: [
        "I know that that is it. Which?", "Is it a A?", "What is `the the`?", "Is it the, the part?", "Was had had it?",
      ])
  }

  @Test func misspellings() {
    assertFix(
      "spelling", bank("Which topic Recieves it?"), bank("Which topic Receives it?"),
      title: "Replace \"Recieves\" by \"Receives\"", isSafe: true)
    expect(
      "spelling", in: ["Which SEPERATE topic is it?"],
      butNotIn: ["What does `recieve` do?", "Which reCieve is it?", "Which Akku?"])
    for (wrong, right) in Misspellings.pairs {
      #expect(wrong != Word(right) && Misspellings.all[Word(right)] == nil, "\(right)")
    }
  }

  @Test func reviewsOfLongAgo() {
    assertFindings(
      "stale-item", bank("Which?", #", "reviewed": "1️⃣2024-11-202️⃣""#),
      [
        "The question was last reviewed on \"2024-11-20\", more than 24 months ago, and may be wrong by now: review it, and set the "
          + "date."
      ])
    for date in ["2024-11-21", "2026-01-01", "soon", "2027-01-01"] {
      expectFinds("stale-item", bank("Which?", #", "reviewed": "\#(date)""#), false)
    }
    let settings = RuleSettings(options: ["stale-item": ["months": .integer(1)]])
    #expect(
      RuleProbe(bank("Which?", #", "reviewed": "2026-10-20""#), settings: settings).findings.contains {
        $0.rule == "stale-item"
      })
  }
}
