import Findings
import Testing

@testable import Rules

/// All rules on, whatever they are by default.
let everything = RuleSettings(
  severities: Dictionary(
    uniqueKeysWithValues: RuleRegistry.rules.map { (type(of: $0).header.id, Severity?.some(.hint)) }))

/// A bank of one question whose key is the option at `key`.
fileprivate func bank(_ stem: String, _ options: [String], key: Int = 0) -> String {
  let list = options.enumerated().map { index, text in
    #"{"text": "\#(text)"\#(index == key ? #", "correct": true"# : "")}"#
  }
  return #"[{"question": "\#(stem)", "options": [\#(list.joined(separator: ", "))]}]"#
}

/// Expects that the rule finds something in the bank, or nothing.
func expectFinds(
  _ rule: RuleID, _ source: String, _ isFound: Bool = true, sourceLocation: SourceLocation = #_sourceLocation
) {
  let found = RuleProbe(source, settings: everything).findings.filter { $0.rule == rule }
  #expect(found.isEmpty != isFound, "\(rule) in \(source)", sourceLocation: sourceLocation)
}

@Suite struct OptionLengthTests {
  @Test func outliers() {
    let long = "Write a fourth copy that reads the other three and merges them"
    assertFindings(
      "option-length-outlier", bank("?", ["Keep one copy alone", "1️⃣\(long)2️⃣", "Keep all three copies"]),
      [
        "The option stands out by its length (62 characters, the next 21), which readers take for a sign: shorten it, or give the "
          + "others as much detail."
      ])
    assertFindings(
      "option-length-outlier",
      bank("?", ["Export the table to a bucket each night", "1️⃣Do nothing2️⃣", "Create a view over the table for them"]),
      [
        "The option stands out, being so short (10 characters, the next 37), which readers take for a sign: give it as much "
          + "detail as the others."
      ])
  }

  @Test func whatOtherRulesTellAndWhatIsShort() {
    let long = "Write a fourth copy that reads the other three and merges them"
    expectFinds("option-length-outlier", bank("?", [long, "Keep one copy alone", "Keep all three copies"]), false)
    expectFinds("option-length-outlier", bank("?", ["Spanner", "Bigtable", "Cloud Storage buckets"]), false)
    expectFinds("option-length-outlier", bank("?", [long, "Keep one copy alone"]), false)
    expectFinds(
      "option-length-outlier",
      bank("?", ["AWS CloudTrail", "Amazon Simple Notification Service (Amazon SNS)", "VPC Flow Logs"]), false)
    expectFinds(
      "option-length-outlier",
      bank("?", ["`for x in xs { print(x); y += x; z *= x; w -= x }`", "`print(1)`", "`print(2)`"], key: 1), false)
  }

  @Test func manyWords() {
    let option = Array(repeating: "word", count: 41).joined(separator: " ")
    expectFinds("option-too-long", bank("?", [option, "x", "y"]))
    expectFinds("option-too-long", bank("?", [String(option.dropLast(5)), "x", "y"]), false)
    let settings = RuleSettings(options: ["option-too-long": ["words": .integer(2)]])
    assertFindings(
      "option-too-long", bank("?", ["1️⃣three small words2️⃣", "two words", "y"]),
      [
        "The option has 3 words, too many to compare with the others: keep to 2, and say in the question what all share."
      ],
      settings: settings)
  }
}

@Suite struct OptionFormTests {
  @Test func fullStops() {
    let mixed = ["Use a table with parts.", "Use a view over tables", "Use a bucket with folders."]
    assertFindings(
      "option-terminal-punctuation",
      bank("?", [mixed[0], "Use a view over 1️⃣tables2️⃣", mixed[2]]),
      ["The option ends without a full stop and others with one, so that it stands out: end all of them in one way."])
    assertFix(
      "option-terminal-punctuation", bank("?", mixed), bank("?", [mixed[0], mixed[1] + ".", mixed[2]]),
      title: "Add the full stops", isSafe: true)
    let few = ["Use a table with parts", "Use a view over tables.", "Use a bucket with folders"]
    assertFix(
      "option-terminal-punctuation", bank("?", few), bank("?", [few[0], String(few[1].dropLast()), few[2]]),
      title: "Take the full stops away", isSafe: true)
    let byText =
      #"[{"question": "?", "options": ["Use a table with parts.", "Use a view over tables"], "answer": "Use a view over tables"}]"#
    #expect(
      RuleProbe(byText).findings.first { $0.rule == "option-terminal-punctuation" }?.fixes == [])
  }

  @Test(arguments: [
    ["Use a table.", "Use a view", "Use it"],
    ["Run it with `bq ls -n 5`", "Use a view over tables.", "Use a table of rows."],
    ["Use tables, views, buckets, etc.", "Use a view over tables", "Use a table of rows"],
    ["Is it a table of rows?", "It is a view over tables.", "It is a bucket of files."],
  ])
  func noFullStops(options: [String]) {
    expectFinds("option-terminal-punctuation", bank("?", options), false)
  }

  @Test func capitals() {
    let mixed = ["Use a table with parts", "use a view over tables", "Use a bucket with folders"]
    assertFindings(
      "option-capitalisation", bank("?", [mixed[0], "1️⃣use2️⃣ a view over tables", mixed[2]]),
      [
        "\"use\" begins the option with a small letter and others begin with a capital, so that it stands out: write the "
          + "capital."
      ])
    assertFix(
      "option-capitalisation", bank("?", mixed), bank("?", [mixed[0], "Use a view over tables", mixed[2]]),
      title: "Begin the options with capitals", isSafe: true)
    expectFinds(
      "option-capitalisation",
      bank("?", ["Cloud Run with containers", "kubectl with a manifest", "BigQuery with SQL"]), false)
    expectFinds("option-capitalisation", bank("?", ["Spanner", "view", "Bigtable"]), false)
  }

  @Test func prefix() {
    assertFindings(
      "option-shared-prefix",
      bank("How?", ["1️⃣Compute the features2️⃣ daily", "Compute the features weekly", "Compute the features once"]),
      [
        "All options begin with \"Compute the features\", which readers read again and again before they come to the "
          + "difference: move it to the question."
      ], settings: everything)
    assertFix(
      "option-shared-prefix",
      bank("How?", ["Compute the features daily", "Compute the features weekly", "Compute the features once"]),
      bank("How? Compute the features …", ["daily", "weekly", "once"]),
      title: "Move \"Compute the features\" to the question", settings: everything)
    expectFinds("option-shared-prefix", bank("?", ["Use a table now", "Use a table", "Use a table later"]), false)
  }

  @Test func forms() {
    expectFinds("nonparallel-options", bank("Why is it?", ["To store a row", "To run a job", "Scanning a table fast"]))
    expectFinds(
      "nonparallel-options", bank("Why is it?", ["To store a row", "To run a job", "To scan a table"]), false)
    expectFinds(
      "nonparallel-options", bank("Why is it?", ["To store a row", "Running a job", "Because it scans"]), false)
  }

  @Test func ranges() {
    assertFindings(
      "overlapping-ranges", bank("?", ["1–5 GB", "1️⃣5–10 GB2️⃣", "11–20 GB"]),
      ["\"5–10 GB\" and \"1–5 GB\" share a number, for which both would be right: set the ranges apart."])
    for options in [["1 to 5 days", "5 to 10 days"], ["between 1 and 4", "between 3 and 9"]] {
      expectFinds("overlapping-ranges", bank("?", options))
    }
    for options in [
      ["1–4 GB", "5–10 GB"], ["1-2 nodes", "2-3 regions"], ["2024-01-02", "2024-01-03"], ["1.2.3", "1.2.4"],
      ["10-20-30", "15"],
      ["n1-4", "n1-8"], ["4 of 5", "3 of 5"], ["1 and 3", "2 and 3"],
    ] {
      expectFinds("overlapping-ranges", bank("?", options), false)
    }
  }

  @Test func spellingsOfNumbers() {
    expectFinds("mixed-units-or-precision", bank("?", ["2 GB", "4 GiB", "8 GB"]))
    expectFinds("mixed-units-or-precision", bank("?", ["2", "3.00", "4"]))
    for options in [["500 MB", "1 GB", "2 GB"], ["0.5", "0.05", "1"], ["2.0", "3.0", "4.0"], ["2", "3.5", "4"]] {
      expectFinds("mixed-units-or-precision", bank("?", options), false)
    }
  }

  @Test func alphabet() {
    let flags =
      #"[{"question": "?", "options": [{"text": "Spanner"}, {"text": "Bigtable", "correct": true}, {"text": "Firestore"}]}]"#
    assertFix(
      "alphabetical-order", flags,
      #"[{"question": "?", "options": [{"text": "Bigtable", "correct": true}, {"text": "Firestore"}, {"text": "Spanner"}]}]"#,
      title: "Sort the options by the alphabet", isSafe: true, settings: everything)
    expectFinds("alphabetical-order", bank("?", ["Bigtable", "Firestore", "Spanner"]), false)
    expectFinds("alphabetical-order", bank("?", ["Spanner", "Bigtable", "None of these"]), false)
    expectFinds("alphabetical-order", bank("?", ["10", "5", "7"]), false)
    assertFindings("alphabetical-order", flags)
  }
}

@Suite struct OptionWordTests {
  @Test func absoluteTerms() {
    assertFindings(
      "absolute-term-in-distractor-only",
      bank("What is it?", ["It can be old", "It is 1️⃣always2️⃣ new", "It is on disk"]),
      [
        "\"always\" stands in an option that is wrong and in no key, by which candidates rule it out: write it without the word."
      ])
    expectFinds(
      "absolute-term-in-distractor-only", bank("What is it?", ["It is never old", "It is always new", "x"]), false)
    expectFinds("absolute-term-in-distractor-only", bank("What is it?", ["x", "It is `always` on", "y"]), false)
  }

  @Test func frequencyTerms() {
    expectFinds("vague-frequency-term", bank("What is it?", ["It often fails", "x", "y"]))
    expectFinds("vague-frequency-term", bank("What is it?", ["It fails in one of ten runs", "x", "y"]), false)
    assertFindings("vague-frequency-term", bank("What is it?", ["It often fails", "x", "y"]))
  }

  @Test func jokes() {
    expectFinds("humour-option", bank("What next?", ["Hope for the best", "x", "y"]))
    expectFinds("humour-option", bank("What next?", ["Panic!!", "x", "y"]))
    expectFinds("humour-option", bank("What next?", ["`!!x`", "!!x is a boolean", "y"]), false)
  }

  @Test func theKeyAloneIsExplained() {
    assertFindings(
      "key-only-parenthetical", bank("?", ["A key of its own 1️⃣(CMEK)2️⃣", "A key of the platform", "No key"]),
      [
        "\"(CMEK)\" explains the key, and no other option has an abbreviation, by which candidates guess it: leave it to the "
          + "explanation, or give each option one."
      ])
    assertFindings(
      "key-only-parenthetical", bank("?", ["A key of its own 1️⃣(kept by you)2️⃣", "A key of the platform", "No key"]),
      [
        "\"(kept by you)\" explains the key, and no other option has a remark, by which candidates guess it: leave it to the "
          + "explanation, or give each option one."
      ])
    expectFinds("key-only-parenthetical", bank("?", ["Cloud Hardware Module (CHM) rules", "A key", "No key"]))
    for options in [
      ["A key (CMEK)", "A key (GMEK)", "No key"], ["Call f(x) twice", "Call it", "x"], ["A key", "A key (CMEK)", "x"],
      ["Cloud Hardware Module (CHM) Console", "A key", "No key"], ["The file(s) of it", "x", "y"],
      ["Step one (1)", "x", "y"], ["Run `f (x y)`", "x", "y"],
    ] {
      expectFinds("key-only-parenthetical", bank("?", options), false)
    }
  }

  @Test func wordsOfTheQuestion() {
    assertFindings(
      "clang-word-repeat",
      bank(
        "Which part balances unstable learners?",
        ["An average of many 1️⃣unstable2️⃣ trees", "A deep network", "A small batch"]),
      [
        "\"unstable\" stands in the question and in the key alone, by which candidates guess it: use another word in one of the "
          + "two, or the word in a distractor as well."
      ])
    for options in [
      ["An average of unstable trees", "An unstable network", "A small batch"],
      ["A BigQuery view", "A table", "A topic"], ["A small batch", "An unstable network", "A tree"],
      ["It is a `learners` flag", "x", "y"], ["An unstable tree", "A two-learners model", "A batch"],
      ["An average of learners", "The unstableness of it", "A batch"],
    ] {
      expectFinds("clang-word-repeat", bank("Which part of BigQuery balances unstable learners?", options), false)
    }
  }

  @Test func wordsThatGiveNothingAway() {
    let stem = #"What does the note \"it borrows forever\" on designing a partition say?"#
    expectFinds("clang-word-repeat", bank(stem, ["It borrows without end", "x", "y"]), false)
    expectFinds("clang-word-repeat", bank(stem, ["It is designed to last", "x", "y"]), false)
    expectFinds("clang-word-repeat", bank(stem, ["No partition is needed", "x", "y"]), false)
    expectFinds("clang-word-repeat", bank(stem, ["There is no partition", "x", "y"]), false)
    expectFinds("clang-word-repeat", bank(stem, ["Each partition lasts", "x", "y"]))
    expectFinds("clang-word-repeat", bank(#"What of a 5\" disk has partitions?"#, ["The partition", "x", "y"]))
  }

  @Test func commands() {
    assertFindings(
      "command-syntax", bank("Which command?", ["gcloud 1️⃣kubernetes2️⃣ clusters list", "x", "y"]),
      [
        "\"gcloud\" has no group or command \"kubernetes\", so that whoever uses the program rules the option out: write a command that "
          + "exists."
      ])
    for option in [
      "gcloud container clusters list", "gcloud beta run deploy", "`kubectl get pods`", "gcloud is installed there",
      "bq query --use_legacy_sql=false",
      "gcloud --project x compute list", "gsutil rsync a b",
    ] {
      expectFinds("command-syntax", bank("Which command?", [option, "x", "y"]), false)
    }
  }

  @Test func curlyMarks() {
    assertFix(
      "smart-quote-in-code", bank("Which?", ["Run `bq ls “a”`", "x", "y"]),
      bank("Which?", [#"Run `bq ls \"a\"`"#, "x", "y"]),
      title: "Write straight quotation marks", isSafe: true)
    expectFinds("smart-quote-in-code", bank("Which?", ["Run “it” with `bq`", "x", "y"]), false)
  }

  @Test func explanationsOfAllButOne() {
    func options(_ explanations: [String?]) -> String {
      let list = explanations.enumerated().map { index, text in
        #"{"text": "o\#(index)"\#(index == 0 ? #", "correct": true"# : "")\#(text.map { #", "explanation": "\#($0)""# } ?? "")}"#
      }
      return #"[{"question": "?", "options": [\#(list.joined(separator: ", "))]}]"#
    }
    assertFindings(
      "rationale-missing-for-distractor",
      options(["x", "y", nil]).replacing("\"o2\"", with: "\"1️⃣o22️⃣\""),
      [
        "Option C has no explanation and the others do, so that whoever chose it does not learn why it is wrong: add one."
      ])
    assertFindings(
      "rationale-missing-for-distractor",
      options(["x", "y", nil, nil]).replacing("\"o2\"", with: "\"1️⃣o22️⃣\""),
      [
        "Options C, D have no explanation and the others do, so that whoever chose one of them does not learn why it is wrong: add "
          + "one to each."
      ])
    expectFinds("rationale-missing-for-distractor", options(["x", nil, nil]), false)
    expectFinds("rationale-missing-for-distractor", options([nil, "x", "y"]), false)
    expectFinds("rationale-missing-for-distractor", options([nil, nil, nil]), false)
  }
}
