import QuestionBank
import SourceText
import Syntax
import Testing

@Suite struct QuestionReaderTests {
  private static func questions(_ source: String, as format: SyntaxFormat = .json) -> [Question] {
    SyntaxTree.parse(SourceText(source), as: format).root.map { Bank($0).questions } ?? []
  }

  private static func key(_ source: String) -> [Int] {
    let questions = questions(source)
    let base = questions.map { IndexBaseEvidence($0) }.reduce(IndexBaseEvidence(), +).base
    return questions.first?.resolvedKey(base: base).options ?? []
  }

  @Test func theNativeForm() throws {
    let bank = """
      exam: google-pmle
      guide: "2026-06"
      language: en
      shuffle: yes
      questions:
        - id: pmle-0042
          domain: 3.10
          scenario: A shop.
          question: |
            It sells shoes.
            What should you do? (Choose two.)
          options:
            - text: 0.001
              correct: true
              explanation: Why.
            - text: yes
          explanation: Because.
          references: [https://example.com]
          tags: [a, b]
          ignore: [missing-key, empty-stem]
      """
    let root = try #require(SyntaxTree.parse(SourceText(bank), as: .yaml).root)
    let header = Bank(root).header
    #expect(header.exam?.string == "google-pmle")
    #expect(header.guide?.string == "2026-06")
    #expect(header.shufflesOptions == true)
    let question = try #require(Bank(root).questions.first)
    #expect(question.id?.string == "pmle-0042")
    #expect(question.domain?.string == "3.10")
    #expect(question.options.map { $0.text?.string } == ["0.001", "yes"])
    #expect(question.key.statements.map(\.form) == [.flags])
    #expect(question.selection.count == .exactly(2))
    #expect(question.references?.strings == ["https://example.com"])
    #expect(question.tags?.strings == ["a", "b"])
    #expect(question.ignore.map(\.rule) == ["missing-key", "empty-stem"])
    #expect(question.prose.map(\.text.trimmed.count) == [7, 49, 5, 4, 3, 8])
  }

  @Test(
    arguments: [
      (#"[{"stem": "Q", "choices": ["x", "y", "z"], "answer": "B"}]"#, [1]),
      (#"[{"_question": "Q", "answers": ["x", "y", "z"], "answer": "z"}]"#, [2]),
      (#"[{"prompt": "Q", "options": ["x", "y", "z"], "answers": ["A", "C"]}]"#, [0, 2]),
      (#"[{"question_text": "Q", "options": {"A": "x", "B": "y"}, "correct_answer": "b"}]"#, [1]),
      (#"[{"question": "Q", "options": [{"A": "x"}, {"B": "y"}], "correctOption": "B"}]"#, [1]),
      (#"[{"question": "Q", "answers": [{"answer": "x", "correct": false}, {"answer": "y", "correct": true}]}]"#, [1]),
      (#"[{"question": "Q", "options": [{"text": "x", "isCorrect": true}, {"text": "y"}]}]"#, [0]),
      (#"[{"question": "Q", "options": [{"option": "x"}, {"option": "y", "is_correct": "yes"}]}]"#, [1]),
      (#"[{"question": "Q", "choices": [{"o": "x"}, {"x": "y"}]}]"#, [1]),
      (
        #"[{"question": "Q", "options": [{"id": "a1", "text": "x"}, {"id": "a2", "text": "y"}], "correct": "a2"}]"#, [1]
      ),
      (#"[{"question": "Q", "options": ["x", "y"], "correctIndex": 0}]"#, [0]),
      (#"[{"question": "Q", "options": ["x", "y", "z"], "answer": [1, 3]}]"#, [0, 2]),
      (#"[{"question": "Q", "options": ["x", "y", "z"], "answer": 2}]"#, []),
      (#"[{"question": "Q", "options": ["A", "B", "AB", "0"], "answer": "AB"}]"#, [2]),
      (#"[{"question": "Q", "options": ["x", "y", "z"], "answer": "A and C"}]"#, [0, 2]),
    ] as [(String, [Int])])
  func formsThatPeopleWrite(bank: String, key: [Int]) {
    #expect(Self.questions(bank).first?.stem?.string == "Q")
    #expect(Self.key(bank) == key)
  }

  @Test func aPlaceIsExactBehindEscapesAndInBlocks() throws {
    let source = #"[{"question": "Qé\n(Choose two.)", "options": ["x", "y"], "answer": " A, B "}]"#
    let text = SourceText(source)
    let question = try #require(Self.questions(source).first)
    #expect(question.selection.range.map { text.string($0) } == "Choose two")
    let parts = question.key.statements.flatMap(\.parts)
    #expect(parts.map { text.string($0.range) } == ["A", "B"])
  }

  @Test func aliasesStandForTheirField() {
    #expect(
      Self.canonicalKeys("{stem: , prompt: , choices: , answers: , correctAnswer: , difficulty: }", at: .question)
        == ["stem": "question", "choices": "options", "correctAnswer": "answer"])
    #expect(Self.canonicalKeys("{question: , answers: }", at: .question) == ["answers": "options"])
    #expect(
      Self.canonicalKeys("{answers: , _answers: }", at: .question) == ["answers": "options", "_answers": "answer"])
    #expect(
      Self.canonicalKeys("{_answers: , choices: , key: }", at: .question) == [
        "_answers": "answer", "choices": "options",
      ])
    #expect(Self.canonicalKeys("{Answers: , Question: , type: , [a]: }", at: .question) == nil)
    #expect(Self.canonicalKeys("{_question: , _stem: }", at: .question) == ["_question": "question"])
    #expect(Self.canonicalKeys(#"{"s\u0074em": , stem: , prompt: }"#, at: .question) == ["stem": "question"])
    #expect(Self.canonicalKeys("{question: , options: }", at: .question) == nil)
    #expect(
      Self.canonicalKeys("{correct_answer-option INDEX: , Correct-Choice Ids: , réponse: }", at: .question)
        == ["Correct-Choice Ids": "answer"])
    #expect(
      Self.canonicalKeys("{answer: , isCorrect: , feedback: }", at: .option)
        == ["answer": "text", "isCorrect": "correct", "feedback": "explanation"])
    #expect(Self.canonicalKeys("{text: , answer: }", at: .option) == nil)
  }

  private static func canonicalKeys(_ mapping: String, at level: FieldAliases.Level) -> [String: String]? {
    SyntaxTree.parse(SourceText(mapping), as: .yaml).root.flatMap { FieldAliases.canonicalKeys(of: $0, at: level) }
  }

  @Test(arguments: [
    // The last of equal keys counts, under an alias too, and the first of unlike aliases.
    ("{question: a, options: [x], stem: b}", "a"),
    ("{stem: a, options: [x], prompt: b, stem: c}", "c"),
    ("{prompt: a, stem: b, options: [x], stem: c}", "a"),
  ])
  func oneKeyHoldsTheStem(question: String, stem: String) {
    #expect(Self.questions("[\(question)]", as: .yaml).map(\.stem?.string) == [stem])
  }

  @Test func aKeyThatIsThereTwiceIsOneAlias() {
    let questions = Self.questions("[{stem: a, answers: [x], answers: [x, y]}]", as: .yaml)
    #expect(questions.map(\.options.count) == [2])
  }

  @Test func manyAliasesTakeNoLongTime() {
    let keys = String(repeating: "prompt: x, ", count: 20_000)
    #expect(Self.questions("[{stem: a, options: [x], \(keys)}]", as: .yaml).map(\.stem?.string) == ["a"])
  }

  @Test func keysAreStatedInTheOrderOfTheText() {
    let source = "[{correct: x, options: [x, y], answer: y, correct_option: x}]"
    let question = Self.questions(source, as: .yaml).first
    #expect(question?.answerFields.map(\.string) == ["x", "y", "x"])
  }

  @Test(arguments: [
    (#"{"questions": [{"question": "Q", "options": ["x"]}]}"#, true),
    (#"[{"type": "header"}, {"question": "Q", "answers": ["x"]}]"#, true),
    (#"[{"question": "Q", "answer": "a FAQ"}]"#, false),
    (#"{"questions": [{"variable": "port", "label": "Port", "type": "enum", "options": ["80"]}]}"#, false),
    (#"{"questions": "many"}"#, false),
    (#"{"questions": []}"#, false),
    (#"{"exam": "google-pmle", "guide": "2026-06", "questions": []}"#, true),
    (#"{"exam": "google-pmle", "guide": "2026-06", "questions": [{"question": "Q", "optoins": ["x"]}]}"#, true),
    (#"{"exam": "Midterm", "questions": [{"text": "Q"}]}"#, false),
    ("{}", false),
  ])
  func banksAreKnownByTheirShape(source: String, isBank: Bool) throws {
    let root = try #require(SyntaxTree.parse(SourceText(source), as: .json).root)
    #expect(Bank.looksLikeBank(root) == isBank)
  }
}
