import Testing

@testable import Rules

fileprivate func bank(_ stem: String, _ options: String = #"["x", "y", "z"]"#) -> String {
  #"[{"question": "\#(stem)", "options": \#(options), "answer": 0}]"#
}

@Suite struct NoneAndAllOfTheAboveTests {
  @Test(arguments: [
    "None of the above", "None of these options.", "Neither of the above", "None of the statements is correct",
    "None of these programs", "None are correct", "None of the listed organs", "None of the other answers",
    "Not any of the above", "d. None of the above", "Neither", "Neither A nor B", "Neither A nor B is correct",
    "None above", "정답 없음", "답 없음",
    "(D) None of the above", "D: none of these", "None of the above (N.O.T.A.)", "NOTA",
    "There is no right answer here",
    "No option is correct", "None", "NONE.",
    "上記のいずれでもない", "보기 중에 없음", "해당 없음",
    "上記のいずれも正しくない", "いずれも当てはまらない。",
  ])
  func none(option: String) {
    assertFindings(
      "none-of-the-above", bank("Which?", "[\"x\", \"y\", \"1️⃣\(option)2️⃣\"]"),
      [
        "\"\(option)\" tests whether the other options are seen to be wrong, not whether the right one is known: write a "
          + "distractor in its place, or leave it out."
      ])
  }

  @Test(arguments: [
    "None of them is closed today", "None of the nodes is restarted until the job ends",
    "Neither cost nor latency", "Above all, none", "None of the other regions", "None are billed", "Neither table",
    "Not any of the rows", "None is listed by name first",
    "There is no right side of the road", "No answer is sent to the client", "Nota bene", "none of it", "`None`",
    "없음을 뜻하는 값", "正解率を上げる", "해당 리전에 저장한다",
  ])
  func notNone(option: String) {
    assertFindings("none-of-the-above", bank("Which?", "[\"x\", \"y\", \"\(option)\"]"))
  }

  /// "None" alone is a number, a value of a language, or the last of the options.
  @Test func bareNone() {
    for (stem, options, isFound) in [
      ("What is the verb?", #"["dog", "barks", "None"]"#, true),
      ("How many are there?", #"["Few", "More", "None"]"#, false),
      ("Which is even?", #"["3", "1", "None"]"#, true), ("Which?", #"["Two", "One", "None"]"#, false),
      ("Which?", #"["False", "Zero", "None"]"#, false), ("What does it return?", #"["x", "y", "None"]"#, false),
      ("What is `x`?", #"["x", "y", "None"]"#, false), ("Which?", #"["None", "x", "y"]"#, false),
      ("What causes acid rain?", #"["SO2", "NOx", "both", "none"]"#, true),
    ] {
      expectFinds("none-of-the-above", bank(stem, options), isFound)
    }
  }

  @Test(arguments: [
    "All of the above", "All of these", "A, B and C are correct", "위의 모두", "上記すべて", "모두", "すべて",
    "a, b, and c", "A, B & C", "(a), (b) and (c)", "Options A, B and C", "All of A, B and C", "A to C are correct",
    "A-C are all correct", "D: all of A, B and C.", "All of A to C",
    "Any or all of the above", "All of the drugs listed", "All the signs above", "At all of these times", "They all do",
    "All listed are safe", "All of the tables above are indexed", "AOTA", "Everything above", "(d) all of the above",
    "All the below",
    "all of the above are marks of a good table in such a store",
    "All three", "All three of them", "All of the three", "위의 보기 모두", "All are correct", "All above",
    "Any of the above", "Every one of the above",
    "All of the other answers", "All of the aforementioned", "d. All of the above",
    "All of the statements above are true",
    "보기 모두", "전부 맞다",
    "모두 옳다", "いずれも正しい", "すべて当てはまる。",
  ])
  func all(option: String) {
    assertFindings(
      "all-of-the-above", bank("Which?", "[\"x\", \"y\", \"w\", \"1️⃣\(option)2️⃣\"]"),
      [
        "\"\(option)\" is known to be right or wrong from one or two of the other options: ask for several instead, as in "
          + "\"(Choose two.)\"."
      ])
  }

  @Test(arguments: [
    "Both", "All nodes", "All of the data is copied to a bucket", "Both models", "All options of the flag are read",
    "All four", "All three zones", "Any of them", "All are billed", "Every one", "D and E", "I and II", "1 and 2",
    "All of the above-mentioned columns", "Both A and B", "A and B above", "D) A and B", "Both 1 and 2", "a and b only",
    "It deletes all of the above rows", "All IPs listed in the file", "They all fail over to the zone", "aota",
    "In all zones of the region", "Any row above", "All users mentioned there",
    "모두 다시 학습한다", "전부 삭제한다", "すべて削除する", "上記の表を使う",
  ])
  func notAll(option: String) {
    assertFindings("all-of-the-above", bank("Which?", "[\"x\", \"y\", \"w\", \"\(option)\"]"))
  }

  @Test(arguments: [
    #"["A and B", "A or O", "AB alone", "B or O"]"#, #"["II and V", "III, IV and VI", "V and VII", "IX and X"]"#,
    #"["A and D", "B", "A, D and E", "C"]"#, #"["A and E", "B and C", "B and D", "C and E"]"#,
  ])
  func lettersThatAreNames(options: String) {
    expectFinds("all-of-the-above", bank("Which groups?", options), false)
    expectFinds("complex-k-type", bank("Which groups?", options), false)
  }

  @Test func besideCombinations() {
    let options = #"["I only", "I and II", "II and III", "All of the above"]"#
    expectFinds("all-of-the-above", bank("Which?", options))
    expectFinds("complex-k-type", bank("Which?", options))
    expectFinds("all-of-the-above", bank("Which?", #"["I", "I and II", "II and III", "All three"]"#), false)
    let none = #"["Only I", "Only II", "Both I and II", "Neither I nor II"]"#
    expectFinds("none-of-the-above", bank("Which?", none), false)
    expectFinds("none-of-the-above", bank("Which?", #"["A wave", "A particle", "Both A and B", "Neither A nor B"]"#))
    expectFinds("none-of-the-above", bank("Which?", #"["I only", "I and II", "None of the above"]"#))
  }
}

@Suite struct OfferedNoneTests {
  @Test(arguments: [
    #"Check each that compiles, or check \"None of these programs\" if none does."#,
    "Select each (if any) of the following that compiles.",
  ])
  func theQuestionOffersIt(stem: String) {
    expectFinds("none-of-the-above", bank(stem, #"["x", "y", "None of these programs"]"#), false)
  }

  @Test(arguments: ["Which programs, if any, compile?", "None of these compiles. Why?", "Select all that apply."])
  func itDoesNot(stem: String) {
    expectFinds("none-of-the-above", bank(stem, #"["x", "y", "None of these programs"]"#))
  }
}

@Suite struct OptionShapeTests {
  @Test(arguments: [
    #"["I and II", "I and III", "II only"]"#, #"["A only", "B only", "Both A and B", "Neither A nor B"]"#,
    #"["x", "y", "z", "A and B", "A and C"]"#,
    #"["1 and 2", "2 and 3", "1, 2 and 3"]"#,
    #"["Only I", "Only II", "Both I and II", "Neither I nor II"]"#,
    #"["(i) and (ii)", "(ii) and (iii)", "(i), (ii) and (iii)"]"#,
  ])
  func complexKType(options: String) {
    assertFindings(
      "complex-k-type", #"[{"question": "Which?", 1️⃣"options"2️⃣: \#(options), "answer": 0}]"#,
      [
        "The options combine parts such as \"I and II\", so that one known part rules out half of them: make the parts the "
          + "options, and ask for several."
      ])
    assertFindings("all-of-the-above", bank("Which?", options))
  }

  @Test(arguments: [
    ("Which hold? 1. It is new. 2. It is old. 3. It is sold.", #"["1, 2", "1, 3", "2, 3", "1, 2, 3"]"#),
    ("Which hold? a. It is new. b. It is old. c. It is sold.", #"["a, b", "a, c", "b"]"#),
    ("Which hold? (i) It is new. (ii) It is old.", #"["i only", "ii only", "i and ii"]"#),
    ("A. It is new. B. It is old. C. It is sold. Which hold?", #"["A and B", "A and C", "B and C"]"#),
    ("The teams A, B and C share a cluster. Which are full?", #"["A and B", "B and C", "A and C"]"#),
    ("옳은 것은? ㄱ. 물은 액체이다. ㄴ. 금은 액체이다. ㄷ. 철은 고체이다.", #"["ㄱ", "ㄴ", "ㄱ, ㄷ", "ㄴ, ㄷ"]"#),
    ("正しいものはどれか。ア 水は液体である。イ 金は液体である。ウ 鉄は固体である。", #"["ア、イ", "ア、ウ", "イ、ウ"]"#),
  ])
  func partsThatTheQuestionLists(stem: String, options: String) {
    expectFinds("complex-k-type", bank(stem, options))
    expectFinds("complex-k-type", bank("Which hold?", options), false)
  }

  @Test(arguments: [
    #"["A and G", "A and T", "C and T"]"#, #"["B and C", "A, D, E and K", "C and D", "A, B and C"]"#,
    #"["1, 2, 3", "3, 2, 1", "1, 3, 2"]"#, #"["A, B", "B, A", "C"]"#, #"["I", "V", "X"]"#,
    #"["Cloud Run only", "GKE only"]"#, #"["1 and 2", "3 and 4", "5 and 6"]"#,
    #"["A and a", "Plan B and C", "x"]"#,
  ])
  func noComplexKType(options: String) {
    assertFindings("complex-k-type", bank("Which?", options))
  }

  @Test(arguments: [
    ("Order: 1. cool 2. heat 3. wait", #"["1, 2, 3", "2, 1, 3", "3, 2, 1"]"#),
    ("Order by size: (a) cell (b) atom (c) leaf", #"["a, b, c", "b, a, c", "c, b, a"]"#),
  ])
  func ordersOfParts(stem: String, options: String) { expectFinds("complex-k-type", bank(stem, options), false) }

  @Test func trueFalse() {
    for options in [
      ["True", "False"], ["Yes.", "No."], ["참", "거짓"], ["はい", "いいえ"], ["Right", "Wrong"], ["Yes, always", "No"],
    ] {
      assertFindings(
        "true-false-options", #"[{"question": "?", 1️⃣"options"2️⃣: ["\#(options[0])", "\#(options[1])"], "answer": 0}]"#,
        [
          "The options are \"\(options[0])\" and \"\(options[1])\", so that half of the guesses are right: ask for the fact "
            + "itself, with three options or more."
        ])
    }
    assertFindings(
      "true-false-options", #"[{"question": "?", "options": ["True", "False", "Never"], "answer": 0}]"#)
    assertFindings(
      "true-false-options", #"[{"question": "?", 1️⃣"options"2️⃣: ["Yes", "No", "Wrong"], "answer": 0}]"#,
      [
        "The options are \"Yes\", \"No\" and \"Wrong\", so that a third of the guesses are right: ask for the fact itself, with "
          + "three options or more."
      ])
    assertFindings("true-false-options", bank("?", #"["True", "False", "NULL"]"#))
  }

  @Test(arguments: [
    #"["T", "F"]"#, #"["O", "X"]"#, #"["×", "○"]"#, #"["True", "False", "Not given"]"#,
    #"["Yes", "No", "It cannot be determined."]"#, #"["Yes", "No", "Only in children"]"#, #"["yes", "no", "not sure"]"#,
    #"["true", "false", "neither true nor false"]"#, #"["Agree", "Disagree"]"#,
    #"["yes", "no", "maybe", "I don't know"]"#, #"["True", "False", "Cannot be determined", "Irrelevant"]"#,
  ])
  func otherVerdicts(options: String) { expectFinds("true-false-options", bank("?", options)) }

  @Test(arguments: [
    (#"["True, True", "True, False", "False, True", "False, False"]"#, "\"True\" or \"False\""),
    (#"["True, because it is new", "True, because it is old", "False, because it is sold"]"#, "\"True\" or \"False\""),
    (#"["Yes, since it scales", "No, since it costs"]"#, "\"Yes\" or \"No\""),
    (#"["Yes, always", "No, not always"]"#, "\"Yes\" or \"No\""),
    (#"["Yes, if it is cheap", "Yes, at half the cost", "No, it is dear", "No, as it is old"]"#, "\"Yes\" or \"No\""),
  ])
  func verdictsThatGoOn(options: String, verdicts: String) {
    assertFindings(
      "true-false-options", #"[{"question": "?", 1️⃣"options"2️⃣: \#(options), "answer": 0}]"#,
      [
        "The options begin with \(verdicts), so that one known verdict rules out half of them: ask for the fact itself, "
          + "with options that state it."
      ])
  }

  @Test(arguments: [
    #"["Yes, it is", "True, it is"]"#, #"["No, it is not", "No, it costs more"]"#,
    #"["`Yes`", "`No`", "Only at night"]"#,
    #"["Yes", "No", "Only at night", "Only in May"]"#, #"["True", "False", "Null", "Not given"]"#,
    #"["True positive", "True negative", "False positive", "False negative"]"#, #"["T", "U"]"#, #"["T", "F", "G"]"#,
    #"["True north", "Grid north"]"#, #"["Yes", "No", "Not given by the first of the nodes to any other"]"#,
    #"["`True`", "`False`", "`None`", "An error"]"#, #"["True, as ever", "x", "False, as ever"]"#,
  ])
  func noVerdicts(options: String) { expectFinds("true-false-options", bank("?", options), false) }

  @Test func numbersInNoOrder() {
    let message =
      "The options are numbers in no order, so that readers have to search, and see a hint where there is none: sort them."
    for options in [
      #"["128 GB", "32 GB", "64 GB"]"#, #"["1 day", "2 hours", "3 weeks"]"#, #"["$1,000", "$20", "$300"]"#,
      #"["10%", "5%", "20%"]"#, #"["after 3 retries", "after 1 retry", "after 2 retries"]"#, #"[-1, 3, 2]"#,
      #"["About 4 billion years", "About 45 million years", "About 6,000 million years"]"#,
      #"["3/4", "1/2", "7/8"]"#, #"["1/2", "1/4", "1"]"#, #"["10^21", "10^23", "10^22"]"#,
      #"["6.0 × 10^{-4}", "6.0 × 10^{-2}", "6.0 × 10^{-3}"]"#, #"["five", "seven", "six"]"#,
      #"["Two weeks", "One week", "Three weeks"]"#, #"["100-140 bpm", "20-40 bpm", "60-100 bpm"]"#,
      #"["Over 80%", "20–40%", "55–70%", "Under 20%"]"#, #"["60-100 beats", "120-150", "30-40"]"#,
      #"["5 liters", "1 liter", "2 liters", "3-4 liters"]"#,
      #"["2024-03-02", "2024-02-28", "2024-03-15"]"#,
      #"["July 16, 1969", "July 20, 1969", "June 20, 1969"]"#, #"["May 1912", "April 1912", "June 1912"]"#,
      #"["12 (4%)", "48 (16%)", "30 (10%)"]"#, #"["128", "16", "32", "None of the above"]"#,
      #"["1 mol", "0.1 mol", "10 mol", "It cannot be determined"]"#, #"["+6", "–2", "+4", "0"]"#,
      #"["10:05", "10:15", "9:55"]"#, #"["10:00 a.m.", "1:30 p.m.", "12:00 p.m."]"#,
      #"["2:00 PM", "11:00 AM", "3:00 PM"]"#,
      #"["3.3 × 10³ W", "2.5 × 10⁵ W", "2.5 × 10⁴ W"]"#, #"["10⁻²", "10⁻⁴", "10⁻³"]"#, #"["206 bones", "205", "300"]"#,
      #"["15th August", "26th January", "2nd October"]"#, #"["5", "9", "7", "NOTA"]"#,
    ] {
      assertFindings(
        "numeric-options-unordered", #"[{"question": "?", 1️⃣"options"2️⃣: \#(options), "answer": "A"}]"#,
        [message])
    }
    assertFix(
      "numeric-options-unordered",
      #"[{"question": "?", "options": [{"text": "9 GB"}, {"text": "100 MB", "correct": true}, {"text": "1 TB"}]}]"#,
      #"[{"question": "?", "options": [{"text": "100 MB", "correct": true}, {"text": "9 GB"}, {"text": "1 TB"}]}]"#,
      title: "Sort the options", isSafe: true)
    assertFix(
      "numeric-options-unordered",
      #"[{"question": "?", "options": [{"text": "9"}, {"text": "3", "correct": true}, {"text": "5"}, {"text": "None of these"}]}]"#,
      #"[{"question": "?", "options": [{"text": "3", "correct": true}, {"text": "5"}, {"text": "9"}, {"text": "None of these"}]}]"#,
      title: "Sort the options", isSafe: true)
  }

  @Test(arguments: [
    #"["32 GB", "64 GB", "128 GB"]"#, #"["3", "2", "1"]"#, #"["n1-standard-4", "n1-standard-2", "n1-standard-8"]"#,
    #"["1.2.3", "1.0.9", "2.0.0"]"#, #"["2 nodes", "1 region", "3 zones"]"#, #"["L4", "T4", "A100"]"#,
    #"["10 MB", "5 seconds", "20 MB"]"#, #"["5", "five", "1"]"#, #"["5", "1"]"#,
    #"["8.8.8.8", "172.16.4.1", "11.0.0.1"]"#, #"["10.0.0.0/24", "10.0.0.0/26", "10.0.0.0/25"]"#,
    #"["3-1", "2-1", "4-0"]"#,
    #"["120/80", "140/90", "110/70"]"#, #"["(1, 3)", "(0, 2)", "(3, 8)"]"#, #"["One region", "Two zones", "A node"]"#,
    #"["Under 20%", "20–40%", "55–70%", "Over 80%"]"#, #"["five", "six", "seven"]"#, #"["1/4", "1/2", "3/4"]"#,
    #"["1 node", "2 nodes", "It depends", "3 nodes"]"#, #"["16", "32", "64", "None of the above"]"#,
    #"["May 1912", "1911", "June 1912"]"#, #"["5 to 7 days", "8 to 10 pods", "1 to 4 nodes"]"#,
    #"["`10^3`", "`10^1`", "`10^2`"]"#, #"["8:00", "8:30", "10:15"]"#,
    #"["3 weeks", "2 weeks", "10 days", "4-6 days"]"#,
    #"["5", "3-1", "4"]"#, #"["1 liter", "2 liters", "3-4 liters"]"#, #"["11:00 a.m.", "12:30 p.m.", "1:00 p.m."]"#,
    #"["50", "10 %", "30"]"#, #"["5", "2 GB", "3"]"#, #"["1:3", "9:1", "2:5"]"#,
    #"["1:30 a.m.", "1:30 p.m.", "11:30 a.m.", "11:30 p.m."]"#, #"["802.3", "802.11", "802.15", "802.1X"]"#,
    #"["3 m²", "4 m²", "5 m²"]"#,
  ])
  func numbersThatAreFine(options: String) {
    assertFindings("numeric-options-unordered", bank("?", options))
  }

  @Test func versionsAndYearsOfThem() {
    for (options, isFound) in [
      (#"["3.9", "3.10", "3.8"]"#, false), (#"["C++98", "C++03", "C++11"]"#, false),
      (#"["1991", "1969", "1985"]"#, true),
    ] {
      expectFinds("numeric-options-unordered", bank("When was which version released?", options), isFound)
    }
  }

  @Test func keyIsLongest() {
    assertFindings(
      "key-is-longest",
      #"""
      [{"question": "?", "options": ["Use Bigtable.", "Use Cloud SQL.", "1️⃣Use BigQuery, since it scans columns.2️⃣"],
        "answer": "C"}]
      """#,
      [
        "The key is the longest option (37 characters, the next 14), by which candidates guess it: shorten it, or give the "
          + "others as much detail."
      ])
    assertFindings(
      "key-is-longest",
      #"[{"question": "?", "options": ["Use a table.", "Use a topic.", "Use a bucket."], "answer": "C"}]"#)
    for (name, isFound) in [
      ("Amazon Elastic Compute Cloud (Amazon EC2)", false),
      ("AWS Identity and Access Management (IAM) policies.", false),
      ("Cloud Run with a bucket and rules", true), ("Bills that Congress and the President sign", true),
    ] {
      expectFinds("key-is-longest", bank("?", #"["\#(name)", "Amazon Route 53", "Bigtable"]"#), isFound)
    }
    // 22 of 20 characters, and 21.
    for (key, isFound) in [("a b plank of oak trees", true), ("a b plank of oak tree", false)] {
      expectFinds("key-is-longest", bank("?", #"["\#(key)", "twenty letters of it", "x"]"#), isFound)
    }
    // One word, as a reader counts.
    expectFinds("key-is-longest", bank("?", #"["7.35–7.45", "7.0–7.2", "7.2–7.3"]"#), false)
    assertFindings(
      "key-is-longest", #"[{"question": "?", "options": ["Wind", "Sun", "All of the above"], "answer": "C"}]"#)
    assertFindings(
      "key-is-longest",
      #"[{"question": "?", "options": ["In the report of costs", "On the [quota page](https://example.com/a/long/address) of it", "In the log of the audit"], "answer": "B"}]"#
    )
  }
}

@Suite struct NegativeStemTests {
  @Test(arguments: [
    "A shop sells shoes. Which change would 1️⃣not2️⃣ raise throughput?", "Which of these 1️⃣isn't2️⃣ serverless?",
    "All of the following scale, 1️⃣except2️⃣ which?", "Each of these services scales 1️⃣EXCEPT2️⃣:",
    "Which option is the 1️⃣least2️⃣ likely cause?", "Which statement on BigQuery is 1️⃣false2️⃣?",
    "What should you 1️⃣NOT2️⃣ do?", "다음 중 옳지 1️⃣않은 것2️⃣은 무엇입니까?", "서버가 필요 1️⃣없는 것2️⃣은?", "다음 중 1️⃣옳지 않은 설명2️⃣은?",
    "次のうち1️⃣誤っている説明2️⃣はどれですか。", "1️⃣不適切なもの2️⃣を選んでください。", "1️⃣正しくないもの2️⃣はどれですか。",
    "Which of the following is 1️⃣NOT2️⃣ true? (Choose two.)",
    "Which of the following is 1️⃣NOT2️⃣ a factor when pricing a shop?",
    "Which of these is 1️⃣NOT2️⃣ true about what happens next?", "In which case is it 1️⃣not2️⃣ known when it ends?",
    "Which of these is 1️⃣not2️⃣ a result of `Ask.now? `, `x. y` or `z`?",
    "When running a workload, the tenant is 1️⃣NOT2️⃣ responsible for:", "The bucket 1️⃣cannot2️⃣ hold: (Choose TWO)",
    "Select the option that is 1️⃣FALSE2️⃣ for buckets", "Choose the statement that does 1️⃣not2️⃣ hold.",
    "Which measure is 1️⃣least2️⃣ affected by an outlier?", "Everyone 1️⃣except2️⃣ which of these men signed?",
    "A quiz is 1️⃣NOT2️⃣ meant to", "Select the one that's 1️⃣not2️⃣ cheap.",
    "Touch would be 1️⃣LEAST2️⃣ likely to help if the patient is:",
    "Which sentence uses the comma 1️⃣incorrectly2️⃣?",
    "Which of these is 1️⃣not2️⃣ something with which the author agrees?", "다음 중 광역시가 1️⃣아닌 도시는2️⃣?",
    "Choose the 1️⃣incorrect2️⃣ statement about tables.", "Each of these scales, with the 1️⃣exception2️⃣ of:",
    "Which step would 1️⃣NOT2️⃣ help against a C. difficile infection?", "which one 1️⃣doesnt2️⃣ scale?",
  ])
  func asksForWhatIsWrong(stem: String) {
    let word = String(stem.split(separator: "1️⃣").last?.split(separator: "2️⃣").first ?? "")
    assertFindings(
      "negative-stem", bank(stem),
      ["\"\(word)\" makes the question ask for what is wrong, which readers overlook: ask for what is right."])
  }

  @Test(arguments: [
    "The table does not fit. What should you do?", "Which service fits if data must not leave the region?",
    "Which service has the least latency?", "Which role grants least privilege?", "At least two zones fail. What now?",
    "Which option ensures that costs do not rise?", "Which option ensures latency does not exceed 10 ms?",
    "You do not want to manage servers. Which service fits best?", "Which model not only scales but is cheap?",
    "You need a service that is not regional. What should you use?", "데이터를 옮기지 않고 어떻게 해야 합니까?", "データを移さない方法はどれですか。",
    "옳지 않은 예측을 줄이려면 무엇을 해야 합니까?",
    "사용하지 않을 때 비용이 없게 하려면 무엇을 해야 합니까?",
    "Which service should you use, so that it is not billed when idle?", "Which metric shows that labels are wrong?",
    "Which is a zone where data is not stored?", "A shop, which does not sell shoes, knows where it is?",
    "What is the score when labels are not even?", "The query does not run: `SELECT 1`",
    "As rows are not read, the shop should use:", "A store that is not regional is:", "Not encrypted rows are:",
    "Select the store that serves what is not hot.", "Select the option that is not only cheap.",
    "The tool is not only cheap but also:", "It does not scale: add nodes", "You cannot use it. It is called:",
    "What does the constraint NOT NULL enforce?", "Which signal does a NOT gate give?",
    "What is a \"never event\" in a hospital?", "Which rule has the exception of a bucket?",
    "Choose the incorrect cable's colour.", "What is the probability of not rolling a six?",
    "What is wrong with the query?", "Which log tells which rows were incorrectly read?",
    "If a nurse does not know what to do, she should talk to", "광역시가 아닌 도시는 어디에 속합니까?",
    "Which of these helps where the table is not read?", "Which tool is used least?",
    "Which plan costs LEAST if data are kept?",
    "Which reason explains best why it does not scale?",
  ])
  func asksForWhatIsRight(stem: String) {
    assertFindings("negative-stem", bank(stem))
    assertFindings("negative-not-emphasised", bank(stem))
  }

  @Test func cardsWithTheirAnswerAlone() {
    for options in [#"["Mercury and Venus"]"#, #"["Yes", "No"]"#] {
      assertFindings("negative-stem", bank("What two planets do not have moons?", options))
      assertFindings("negative-not-emphasised", bank("What two planets do not have moons?", options))
    }
  }

  @Test func emphasis() {
    assertFindings(
      "negative-not-emphasised", bank("Which change would 1️⃣not2️⃣ help?"),
      ["\"not\" turns the question around and is easily overlooked: write it in capitals, or ask for what is right."])
    assertFindings("negative-not-emphasised", bank("Which change would NOT help?"))
    assertFindings("negative-not-emphasised", bank("Which change would **not** help?"))
    assertFix(
      "negative-not-emphasised", bank("Which change would not help?"), bank("Which change would NOT help?"),
      title: "Replace \"not\" by \"NOT\"", isSafe: true)
  }
}

@Suite struct StemShapeTests {
  @Test func gaps() {
    assertFindings(
      "fill-in-blank-stem", bank("You enable 1️⃣____2️⃣ for it."),
      ["The gap \"____\" makes readers put each option into a broken sentence: ask a whole question."])
    assertFindings("fill-in-blank-stem", bank("What does __init__ do?"))
    assertFindings("fill-in-blank-stem", bank("What does `__` mean?"))
    assertFindings("fill-in-blank-stem", bank("What is x_y?"))
    for gap in [#"\\_\\_\\_"#, "_ _ _ _", "(      )", "[blank]", "[____]"] {
      expectFinds("fill-in-blank-stem", bank("It is called \(gap)."))
    }
    for stem in [
      "She performs a ____-in-the-middle attack.", "수도는 ____이다.", "水は____度で沸騰する。", "首都は＿＿＿である。", "물은 ( )도에서 끓는다.",
      "首都は（　）である。", "It is:\\n\\n____",
    ] {
      expectFinds("fill-in-blank-stem", bank(stem))
    }
    for stem in [
      "Read it.\\n\\n___\\n\\nHow much is it?", "What does run(  ) do?", "Which is __most__ likely?", "What is a__b?",
      "Which is \\\\_it\\\\_?", "Is it _ or _ here?", "どれか（2つ）。", "`f(   )` is what?",
    ] {
      expectFinds("fill-in-blank-stem", bank(stem), false)
    }
    for stem in [
      "____is bending of a joint.", "The_______is a part of it.", "It takes place in …… of the leaf.",
      "It makes ... to prevent a fall.", "It makes … to prevent a fall.", "As it was ..., they left.",
      "A ---- is a part of it.",
      "It is called -----.",
    ] {
      expectFinds("fill-in-blank-stem", bank(stem))
    }
    for stem in [
      "It is called ...", "Acids ... which is it?", "He said \\\"it makes ... a fall\\\" to us.",
      "1. ... it is new 2. ... it is old",
      "What is a___b?", "Read it.\\n\\n-----\\n\\nHow much is it?",
      "| a | b |\\n| ---- | ---- |\\n| 1 | 2 |\\n\\nHow much is it?",
      "What does `a ---- b` do?", "What does ----force do?",
    ] {
      expectFinds("fill-in-blank-stem", bank(stem), false)
    }
    assertFindings(
      "fill-in-blank-stem", bank("It is called 1️⃣......2️⃣"),
      ["The gap \"......\" makes readers put each option into a broken sentence: ask a whole question."])
  }

  @Test func theFormOfTheCount() {
    func two(_ stem: String) -> String {
      #"[{"question": "\#(stem)", "options": ["x", "y", "z", "w"], "answer": ["A", "B"]}]"#
    }
    assertFindings(
      "choose-count-format", two("Which fit? 1️⃣Select 22️⃣"),
      ["\"Select 2\" is not where and how candidates look for the number: end the question with \"(Choose two.)\"."])
    assertFix(
      "choose-count-format", two("Which fit? Choose 2 answers."), two("Which fit? (Choose two.)"),
      title: "Replace by \"(Choose two.)\"")
    for words in ["(Choose two.)", "(Select TWO)", "(Choose TWO.)"] {
      assertFindings("choose-count-format", two("Which fit? \(words)"))
    }
    for stem in ["The gains of it are: (Select TWO)", "What are the gains of it (Choose two.)"] {
      assertFindings("choose-count-format", two(stem))
    }
    assertFindings(
      "choose-count-format", two("1️⃣Choose two2️⃣ gains of it (in a year)."),
      ["\"Choose two\" is not where and how candidates look for the number: end the question with \"(Choose two.)\"."])
    assertFindings("choose-count-format", two("Which two fit?"))
    assertFindings("choose-count-format", two("어느 것입니까? (두 개를 선택하세요.)"))
  }
}
