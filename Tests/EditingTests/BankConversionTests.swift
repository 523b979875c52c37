import Syntax
import Testing

@testable import Editing

@Suite struct BankConversionTests {
  @Test func aQuestionBecomesNativeAtOnce() {
    let sample = ConversionSample(
      """
      - stem: |
          Wh1️⃣at?
        choices:
          a: "x"
          b: y
        correct_option: b
        rationale: why
      - prompt: b
        answers: [x, y]
        correct: 3
      - question: c
        options: [{text: x, correct: true}, {text: y}]
        difficulty: easy
      - question: d
        options: [x, y]
        answer: A

      """)
    #expect(
      sample.titles == [
        ConversionTitle.native, ConversionTitle.flags, ConversionTitle.options,
        "Rename \"stem\" to \"question\", \"choices\" to \"options\", \"correct_option\" to \"answer\", "
          + "\"rationale\" to \"explanation\"",
        ConversionTitle.allNative + "; 1 is not clear and stays",
        "Mark the key on the options of every question; 1 is not clear and stays",
        "Write the options of every question as a list with \"text\"",
        "Rename the fields of every question as the schema has them", ConversionTitle.list,
      ])
    #expect(
      sample.after(ConversionTitle.native)
        == """
        - question: |
            What?
          options:
            - text: "x"
            - text: y
              correct: true
          explanation: why
        - prompt: b
          answers: [x, y]
          correct: 3
        - question: c
          options: [{text: x, correct: true}, {text: y}]
          difficulty: easy
        - question: d
          options: [x, y]
          answer: A

        """)
    #expect(
      sample.after(ConversionTitle.allNative + "; 1 is not clear and stays")
        == """
        - question: |
            What?
          options:
            - text: "x"
            - text: y
              correct: true
          explanation: why
        - prompt: b
          answers: [x, y]
          correct: 3
        - question: c
          options: [{text: x, correct: true}, {text: y}]
          difficulty: easy
        - question: d
          options: [{text: x, correct: true}, {text: y}]

        """)
  }

  @Test func optionFieldsOfEveryKindGetTheirNames() {
    #expect(
      ConversionSample("questions:\n- stem: a1️⃣\n  options:\n  - {label: x long, isCorrect: true}\n  - {choice: y}\n")
        .after(
          "Rename \"stem\" to \"question\", \"label\" to \"text\", \"isCorrect\" to \"correct\", \"choice\" to \"text\""
        )
        == "questions:\n- question: a\n  options:\n  - {text: x long, correct: true}\n  - {text: y}\n")
  }

  @Test func flagsBecomeAFieldAgain() {
    #expect(
      ConversionSample(
        """
        questions:
          - question: a1️⃣
            options:
              - correct: true
                text: x
              - text: y
                correct: false  # no
              - {text: z, correct: true}
              - text: w
                correct: false
            # end
          - question: b

        """
      ).after("Write the key as \"answer: [A, C]\"")
        == """
        questions:
          - question: a
            options:
              - text: x
              - text: y
                # no
              - {text: z}
              - text: w
            answer: [A, C]
            # end
          - question: b

        """)
    #expect(
      ConversionSample(#"[{"question": "1️⃣a", "options": [{"text": "x"}, {"text": "y", "correct": true}]}]"#, .json)
        .after("Write the key as \"answer: B\"")
        == #"[{"question": "a", "options": [{"text": "x"}, {"text": "y"}], "answer": "B"}]"#)
    // An option that reads "B" would make the letter ambiguous.
    #expect(
      ConversionSample("questions:\n- {question: 1️⃣a, options: [{text: B}, {text: y, correct: true}]}\n").titles == [])
    #expect(
      ConversionSample("questions:\n- question: 1️⃣a\n  options:\n  - text: x\n  - text: y\n    correct: true").after(
        "Write the key as \"answer: B\"")
        == "questions:\n- question: a\n  options:\n  - text: x\n  - text: y\n  answer: B")
  }

  @Test func aListGetsItsKey() {
    #expect(
      ConversionSample("# yaml\n---\n# one\n- question: 1️⃣a\n  options: [{text: x}, {text: y}]\n").after(
        ConversionTitle.list)
        == "# yaml\n---\n# one\nquestions:\n- question: a\n  options: [{text: x}, {text: y}]\n")
    #expect(
      ConversionSample("  - question: |2\n       1️⃣a\n    options: [{text: x}, {text: y}]\n").after(ConversionTitle.list)
        == "questions:\n  - question: |2\n       a\n    options: [{text: x}, {text: y}]\n")
    #expect(
      ConversionSample("[\n  {\"question\": \"1️⃣a\", \"options\": [{\"text\": \"x\"}]}\n]\n", .json).after(
        ConversionTitle.list)
        == "{\"questions\": [\n  {\"question\": \"a\", \"options\": [{\"text\": \"x\"}]}\n]}\n")
    #expect(
      ConversionSample("[{question: 1️⃣a, options: [{text: x}]},\n]\n").after(ConversionTitle.list)
        == "{questions: [{question: a, options: [{text: x}]},\n]}\n")
    #expect(
      ConversionSample("[{question: 1️⃣a, options: [{text: x}]}]\n").after(ConversionTitle.list)
        == "questions: [{question: a, options: [{text: x}]}]\n")
    #expect(ConversionSample("&a\n- question: 1️⃣a\n  options: [{text: x}]\n").after(ConversionTitle.list) == nil)
  }

  @Test func whileTheCursorMovesOnlyItsQuestionIsRead() {
    let text = "- {stem: a, options: [x, y], answer: A}\n- {stem: b, options: [x, y], answer: A}\n"
    let context = EditingContext(tree: SyntaxTree.parse(.init(text), as: .yaml), kind: .bank)
    #expect(context.refactorings(at: 5, isAsked: false).count == 4)
    #expect(context.refactorings(at: 5).count == 10)
  }
}
