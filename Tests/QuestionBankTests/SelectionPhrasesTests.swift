import Testing

@testable import QuestionBank

@Suite struct SelectionPhrasesTests {
  @Test(arguments: [
    ("What should you do? (Choose two.)", "Choose two", Selection.Count.exactly(2)),
    ("Pick a database. Choose 3 answers.", "Choose 3", .exactly(3)),
    ("Select TWO.", "Select TWO", .exactly(2)),
    ("Which three services should you use?", "Which three", .exactly(3)),
    ("What can be in a notebook? Select all that apply.", "Select all that apply", .all),
    ("Choose all of the following that can be included?", "Choose all", .all),
    ("Read it. Select each statement that is true.", "Select each", .all),
    ("What holds? (all that apply)", "all that apply", .all),
    ("Select at least 2 towns:", "Select at least 2", .several),
    ("Choose up to three.", "Choose up to three", .several),
    ("Read the log. Then select two lines.", "select two", .exactly(2)),
    ("Read the log, and then select each line.", "select each", .all),
    ("Select the ones that hold.", "Select the ones that", .all), ("Pick those which hold", "Pick those which", .all),
    ("Choose the best two options.", "Choose the best two", .exactly(2)),
    ("What should you do?\nChoose one.", "Choose one", .exactly(1)),
    ("어떻게 해야 합니까? (두 개 선택)", "두 개 선택", .exactly(2)),
    ("올바른 것을 2가지 고르시오.", "2가지 고르", .exactly(2)),
    ("해당하는 것을 모두 선택하세요.", "모두 선택", .all),
    ("하나를 선택하십시오.", "하나를 선택", .exactly(1)),
    ("どうすべきですか。（2つ選択）", "2つ選", .exactly(2)),
    ("正しいものを二つ選んでください。", "二つ選", .exactly(2)),
    ("該当するものをすべて選択してください。", "すべて選", .all),
    ("알맞은 것 둘을 고르시오.", "둘을 고르", .exactly(2)),
    ("세 가지를 선택하세요.", "세 가지를 선택", .exactly(3)),
    ("두 개의 정답을 선택하세요.", "두 개의 정답을 선택", .exactly(2)),
    ("どれですか（３つ選択）", "３つ選", .exactly(3)),
    ("正しい答えを2個選んでください。", "2個選", .exactly(2)),
    ("2つの選択肢を選択してください。", "2つの選択肢を選", .exactly(2)),
  ])
  func saysHowMany(text: String, words: String, count: Selection.Count) {
    let phrase = SelectionPhrases.last(in: Array(text.utf8))
    #expect(phrase?.count == count)
    #expect(phrase.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == words)
  }

  @Test(arguments: [
    "You must choose two regions for the bucket. What should you do?",
    "Your team wants to select all that it can. Which service fits?",
    "Which one should you use?", "Which of these two fits?", "Users open the log and then select two lines. Why?",
    "You must then choose two regions.", "Select those of the team.",
    "Which 2.5 GB model fits?",
    "The pipeline failed 12개 선택되지 않았습니다", "팀은 두 개의 리전을 선택했습니다.", "三つの地域から選ばれた店",
    "",
  ])
  func saysNothing(text: String) {
    #expect(SelectionPhrases.last(in: Array(text.utf8)) == nil)
  }

  @Test func theLastPhraseCounts() {
    let text = "Which two teams share a table? Choose one."
    #expect(SelectionPhrases.last(in: Array(text.utf8))?.count == .exactly(1))
  }
}
