import Testing

@testable import Rules

@Suite struct EmptyTextTests {
  @Test func emptyStem() {
    let message = "The question has no text, so nobody can answer it: write it, or take the entry out."
    assertFindings("empty-stem", #"[{1️⃣"question"2️⃣: " \n", "options": ["a1", "b1"], "answer": "A"}]"#, [message])
    assertFindings("empty-stem", #"[{1️⃣"stem"2️⃣: null, "options": ["a1", "b1"], "answer": "A"}]"#, [message])
    assertFindings("empty-stem", #"[{"options": ["a1", "b1"], "answer": "A"}]"#)
    assertFindings("empty-stem", #"[{"question": {"text": "?"}, "options": ["a1", "b1"], "answer": "A"}]"#)
  }

  @Test func emptyOption() {
    let message = "Option B has no text, so everyone sees that it is wrong: write it, or take the option out."
    assertFindings("empty-option", #"[{"question": "?", "options": ["a1", 1️⃣""2️⃣], "answer": "A"}]"#, [message])
    assertFindings(
      "empty-option", #"[{"question": "?", "options": [{"text": "a1"}, {"text": 1️⃣"\t"2️⃣}], "answer": "A"}]"#, [message])
    assertFindings("empty-option", #"[{"question": "?", "options": [{"text": "a1"}, {"correct": true}]}]"#)
    assertFindings("empty-option", #"[{"question": "?", "options": ["0", "0.001"], "answer": "A"}]"#)
  }
}

@Suite struct DuplicateOptionTests {
  private static func bank(_ first: String, _ second: String) -> String {
    #"[{"question": "?", "options": ["\#(first)", "b1", \#(second)], "answer": "B"}]"#
  }

  @Test(arguments: [
    ("Store the files.", "store  the files"), ("Cloud SQL", "Cloud SQL."), ("“Yes” he said", #"\"Yes\" he said"#),
    ("Ａ案", "A案"), ("Bigtable", "bigtable"), ("한국어 보기", "한국어 보기"),
  ])
  func optionsThatReadTheSame(first: String, second: String) {
    assertFindings(
      "duplicate-option", Self.bank(first, "1️⃣\"\(second)\"2️⃣"),
      ["Option C reads like option A, so that both are seen to be wrong: change it, or take it out."])
  }

  @Test func oneOfThemIsTheKey() {
    assertFindings(
      "duplicate-option", #"[{"question": "?", "options": ["b1", 1️⃣"b1"2️⃣, "c1"], "answer": "C"}]"#,
      ["Option B reads like option A, so that both are seen to be wrong: change it, or take it out."])
    assertFindings(
      "duplicate-option",
      #"[{"question": "?", "options": [{"text": "b1", "correct": true}, {"text": 1️⃣"b1"2️⃣}, {"text": "c1"}]}]"#,
      [
        "Option B reads like option A, of which one is the key, so a right choice is scored as wrong: change it, or take it "
          + "out."
      ])
  }

  @Test func threeThatReadTheSame() {
    let probe = RuleProbe(
      #"[{"question": "?", "options": ["Oak", "Elm", "oak", "OAK", "Oak."], "answer": "B"}]"#)
    let found = probe.findings.filter { $0.rule == "duplicate-option" }
    #expect(
      found.map(\.message) == [
        "Options C, E read like option A, so that all of them are seen to be wrong: change them, or take them out."
      ])
    #expect(found.first?.related.map(\.message) == ["Option A.", "Option E."])
    assertFindings(
      "duplicate-option", #"[{"question": "?", "options": ["Oak", 1️⃣"Oak"2️⃣, "Oak", "Elm"], "answer": ["A"]}]"#,
      [
        "Options B, C read like option A, of which one is the key, so a right choice is scored as wrong: change them, or take "
          + "them out."
      ])
  }

  @Test(arguments: [
    ("C", "C++"), ("-1", "1"), ("x = [3]", "x = {3}"), ("GB", "Gb"), ("a < b", "a > b"), ("True", "TRUE"),
    ("`Model.fit` on the data set", "`model.fit` on the data set"), ("1.0", "10"), ("3:1", "31"),
  ])
  func optionsThatDiffer(first: String, second: String) {
    assertFindings("duplicate-option", Self.bank(first, "\"\(second)\""))
    assertFindings("near-duplicate-option", Self.bank(first, "\"\(second)\""))
  }
}

@Suite struct NearDuplicateOptionTests {
  @Test func articlesAndPlurals() {
    assertFindings(
      "near-duplicate-option",
      #"[{"question": "?", "options": ["Store the file in a new bucket.", "b", 1️⃣"Store files in the new buckets"2️⃣]}]"#,
      ["Option C says the same as option A, so that both are seen to be wrong: give it a meaning of its own."])
  }

  @Test(arguments: [
    ("Store the file in a new bucket.", "Store the file in a new table."),
    ("Scale out to 4 large nodes", "Scale out to 8 large nodes"),
    ("Store the file in a new bucket.", "Store the file in a new bucket."),
  ])
  func optionsThatDiffer(first: String, second: String) {
    assertFindings("near-duplicate-option", #"[{"question": "?", "options": ["\#(first)", "b", "\#(second)"]}]"#)
  }
}

@Suite struct OptionCountTests {
  @Test func tooFewAndTooMany() {
    assertFindings(
      "option-count-out-of-range", #"[{"question": "?", 1️⃣"options"2️⃣: ["a1", "b1"], "answer": "A"}]"#,
      ["The question has 2 options, so that guessing pays: write at least 3."])
    assertFindings(
      "option-count-out-of-range",
      #"[{"question": "?", 1️⃣"options"2️⃣: ["a1", "b1", "c1", "d1", "e1", "f1"], "answer": "A"}]"#,
      ["The question has 6 options, more than candidates can weigh: keep the 5 most plausible."])
    assertFindings(
      "option-count-out-of-range",
      #"[{"question": "? (Choose two.)", 1️⃣"options"2️⃣: ["a1", "b1", "c1"], "answer": "A, B"}]"#,
      ["The question asks for 2 of 3 options, so that one is left to be wrong: write at least 4."])
  }

  @Test func whatIsCounted() {
    assertFindings(
      "option-count-out-of-range", #"[{"question": "?", 1️⃣"options"2️⃣: ["a1"], "answer": "A"}]"#,
      ["The question has one option, so that there is nothing to choose: write at least 3."])
    assertFindings(
      "option-count-out-of-range",
      #"[{"question": "Which fit?", 1️⃣"options"2️⃣: ["a1", "b1", "c1", "d1"], "answer": "A, B, C"}]"#,
      ["3 of the 4 options are right, so that one is left to be wrong: write at least 5."])
  }

  @Test func theRangeIsConfigured() {
    assertFindings(
      "option-count-out-of-range", #"[{"question": "?", "options": ["a1", "b1"], "answer": "A"}]"#,
      settings: RuleSettings(options: ["option-count-out-of-range": ["minimum": .integer(2)]]))
  }

  @Test(arguments: [
    #"[{"question": "?", "options": ["a1", "b1", "c1"], "answer": "A"}]"#,
    #"[{"question": "? (Choose two.)", "options": ["a1", "b1", "c1", "d1", "e1", "f1"], "answer": "A, B"}]"#,
    #"[{"question": "? Select all that apply.", "options": ["a1", "b1", "c1", "d1", "e1", "f1"], "answer": "A"}]"#,
    #"[{"question": "?", "type": "essay", "options": ["a1"]}]"#,
    #"[{"question": "Select at least 2 trees.", "options": ["a1", "b1", "c1"], "answer": "A, B"}]"#,
  ])
  func nothingToSay(bank: String) {
    assertFindings("option-count-out-of-range", bank)
  }
}

@Suite struct OptionLabelInTextTests {
  @Test func lettersGoAway() {
    assertFindings(
      "option-label-in-text", #"[{"question": "?", "options": ["1️⃣A.2️⃣ x", "B. y"], "answer": "A"}]"#,
      [
        "The texts of all 2 options begin with labels of their own, as \"A.\" here, which readers see twice and which are wrong "
          + "once options are shuffled: take them away."
      ])
    assertFix(
      "option-label-in-text", #"[{"question": "?", "options": ["(a)  x", "(b) y"], "answer": "A"}]"#,
      #"[{"question": "?", "options": ["x", "y"], "answer": "A"}]"#, title: "Take the labels away", isSafe: true)
  }

  @Test(arguments: [
    #"["A. thaliana", "E. coli", "C. elegans"]"#, #"["A.5", "B.5"]"#, #"["A)", "B)"]"#, #"["B. x", "A. y"]"#,
    #"["A/B testing", "B-trees"]"#,
  ])
  func nothingToSay(options: String) {
    assertFindings("option-label-in-text", #"[{"question": "?", "options": \#(options), "answer": "A"}]"#)
  }
}

@Suite struct StemContainsOptionsTests {
  @Test func optionsInTheStem() {
    assertFindings(
      "stem-contains-options",
      #"[{"question": "Which?\n1️⃣A)2️⃣ x\nB) y\nC) z", "options": ["x", "y", "z"], "answer": "A"}]"#,
      ["The question's text lists options from \"A)\" on, which a reader sees twice: leave them to \"options\"."])
    assertFindings(
      "stem-contains-options",
      #"[{"question": "Which? 1️⃣A.2️⃣ x. B. y. C. z.", "options": ["x", "y", "z"], "answer": "A"}]"#,
      ["The question's text lists options from \"A.\" on, which a reader sees twice: leave them to \"options\"."])
  }

  @Test(arguments: ["A. Cloud Storage", "C) The zone."])
  func oneOptionAtTheEnd(option: String) {
    for space in [" ", "   - ", "\\n"] {
      assertFindings(
        "stem-contains-options",
        #"[{"question": "Which one keeps logs?\#(space)1️⃣\#(option)2️⃣", "options": ["x", "y", "z"], "answer": "A"}]"#,
        [
          "The question's text ends with \"\(option)\", which reads like an option and cannot be chosen there: leave it to "
            + "\"options\"."
        ])
    }
  }

  @Test(arguments: [
    "Teams A, B and C share a bucket. Which fits?", "f(a) = b), c). What?", "Which? `A) x B) y C) z`",
    "Plan A. Plan B. What now?", "Which fits? (Choose two.)", "Who wrote it? E. B. White wrote it.", "Which? `A. x`",
    "Which is it? A table or a view", "What is A. thaliana?", "Which one? a. x",
  ])
  func nothingToSay(stem: String) {
    assertFindings("stem-contains-options", #"[{"question": "\#(stem)", "options": ["x", "y", "z"], "answer": "A"}]"#)
  }
}

@Suite struct PlaceholderTextTests {
  @Test func textToCome() {
    func message(_ words: String) -> String {
      "\"\(words)\" stands in for text to come, and candidates would see it: write the text, or set \"status: draft\" until "
        + "it is there."
    }
    assertFindings(
      "placeholder-text",
      #"""
      [{"question": "1️⃣TODO2️⃣: ask", "options": ["3️⃣???4️⃣", "b1", "c1"], "explanation": "5️⃣Lorem ipsum6️⃣ dolor"}]
      """#, [message("TODO"), message("???"), message("Lorem ipsum")])
    assertFindings(
      "placeholder-text", #"[{"question": "Q", "options": ["1️⃣option 12️⃣", "option 2", "option 3"]}]"#,
      [message("option 1")])
  }

  @Test(arguments: [
    #"[{"question": "Which to-do app? The TODO list is long.", "options": ["a1", "b1"]}]"#,
    #"[{"question": "What does `TODO: x` mean?", "options": ["a1", "b1"]}]"#,
    #"[{"question": "TODO", "status": "draft", "options": ["a1", "b1"]}]"#,
    #"[{"question": "Really???", "options": ["Option 1 of the plan", "Option 2 of the plan"]}]"#,
  ])
  func nothingToSay(bank: String) {
    assertFindings("placeholder-text", bank)
  }
}

@Suite struct UnbalancedMarkupTests {
  private static func bank(_ text: String) -> String {
    #"[{"question": "\#(text)", "options": ["x", "y", "z"], "answer": "A"}]"#
  }

  @Test func whatOpensAndDoesNotClose() {
    assertFindings(
      "unbalanced-markup", Self.bank(#"Look:\n1️⃣```2️⃣sql\nSELECT 1\nWhat?"#),
      [
        "The code block that \"```\" opens is never closed, so that all that follows is shown as code: close it with a line "
          + "\"```\"."
      ])
    assertFindings(
      "unbalanced-markup", Self.bank("Which flag of 1️⃣`2️⃣gcloud run deploy sets it?"),
      [
        "This \"`\" opens code that is never closed, so that the words behind it are shown wrongly: close it, or take it away."
      ])
    assertFindings(
      "unbalanced-markup", Self.bank("A table 1️⃣(2️⃣100 GB is read. Which?"),
      ["\"(\" opens a bracket that is never closed, so that a part of the sentence seems to be missing: close it."])
  }

  @Test(arguments: [
    "a) first b) second", "[0, 1) and (0, 1]", "`f(` is code", "Sad :( face", #"Look:\n```\nf(\n```\nWhat?"#,
    "Use `a` and ``b ` c``.", "$f(x$ is math", "한국어 (괄호) 문장",
  ])
  func nothingToSay(text: String) {
    assertFindings("unbalanced-markup", Self.bank(text))
  }
}
