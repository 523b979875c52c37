import Syntax
import Testing

@testable import Editing

@Suite struct KeyFlagConversionTests {
  private func marked(_ text: String, _ format: SyntaxFormat = .yaml) -> String? {
    ConversionSample(text, format).after(ConversionTitle.flags)
  }

  @Test func aLetterBecomesAFlag() {
    #expect(
      marked(
        """
        questions:
          # the first
          - id: a
            question: >-
              Which1️⃣ one
              is it?
            options:   # four
              - "a b"  # one
              - 0.10
              - |
                # no comment
                  deeper

                text
              - folded
                over lines
            # the key
            answer: C  # because
            difficulty: easy
          - id: b
            question: Other?
            options: [x, y]
            answer: A

        """)
          == """
          questions:
            # the first
            - id: a
              question: >-
                Which one
                is it?
              options:   # four
                - text: "a b"  # one
                - text: 0.10
                - text: |
                    # no comment
                      deeper

                    text
                  correct: true
                - text: folded
                    over lines
              # the key
              # because
              difficulty: easy
            - id: b
              question: Other?
              options: [x, y]
              answer: A

          """)
  }

  @Test func severalKeysInFlow() {
    #expect(
      marked("questions:\n  - {question: \"1️⃣?\", options: ['x', \"y: z\", 한국어, 4], answer: [B, D], tags: [a]}\n")
        == "questions:\n  - {question: \"?\", options: [{text: 'x'}, {text: \"y: z\", correct: true}, "
        + "{text: 한국어}, {text: 4, correct: true}], tags: [a]}\n")
    #expect(
      marked("questions:\n- question: 1️⃣why\n  correct_answers: A, C\n  options: [x, y, z]\n")
        == "questions:\n- question: why\n  options: [{text: x, correct: true}, {text: y}, {text: z, correct: true}]\n")
  }

  @Test func json() {
    #expect(
      marked(
        """
        [
          {
            "question": "1️⃣日本語?",
            "options": [
              "x",
              "y \\u00e9"
            ],
            "correctAnswer": "y é"
          }
        ]

        """, .json)
          == """
          [
            {
              "question": "日本語?",
              "options": [
                {"text": "x"},
                {"text": "y \\u00e9", "correct": true}
              ]
            }
          ]

          """)
    #expect(
      marked(#"{"questions":[{"answer":0,"question":"1️⃣a","options":["x","y"]}]}"#, .json)
        == #"{"questions":[{"question":"a","options":[{"text":"x","correct":true},{"text":"y"}]}]}"#)
    #expect(
      marked(#"{"questions": [{"question": "1️⃣a", "options": [{"text": "x"}, {"text": "y"}], "answer": "B"}]}"#, .json)
        == #"{"questions": [{"question": "a", "options": [{"text": "x"}, {"text": "y", "correct": true}]}]}"#)
  }

  @Test func lineBreaksOfTheFileAndTheEndWithoutOne() {
    #expect(
      marked("questions:\r\n- question: a1️⃣\r\n  options:\r\n  - x\r\n  - y\r\n  answer: y")
        == "questions:\r\n- question: a\r\n  options:\r\n  - text: x\r\n  - text: y\r\n    correct: true")
    #expect(
      marked("questions:\n- answer: B\n  question: a1️⃣\n  options:\n  - x\n  - |+\n    y\n\n")
        == "questions:\n- question: a\n  options:\n  - text: x\n  - correct: true\n    text: |+\n      y\n\n")
    #expect(
      marked("questions:\n- answer: B # why\n  question: a1️⃣\n  options:\n  - x\n  - |\n    y")
        == "questions:\n- # why\n  question: a\n  options:\n  - text: x\n  - correct: true\n    text: |\n      y")
  }

  @Test func optionsThatAreMappingsGetTheFlagBehindTheirText() {
    #expect(
      marked(
        """
        questions:
          - question: a1️⃣
            options:
              - text: x  # first
                explanation: no
              - explanation: yes
                text: y
              - {text: z}
            answer:
              - B
              - C
        tail: 1

        """)
          == """
          questions:
            - question: a
              options:
                - text: x  # first
                  explanation: no
                - explanation: yes
                  text: y
                  correct: true
                - {text: z, correct: true}
          tail: 1

          """)
  }

  @Test func numbersCountAsTheBankDoes() {
    let rest = "  - {question: b, options: [x, y], answer: 2}\n"
    let bank = "questions:\n  - {question: 1️⃣a, options: [x, y], answer: 1}\n"
    #expect(marked(bank + rest)?.hasPrefix("questions:\n  - {question: a, options: [{text: x, correct: true},") == true)
    // Nothing says how it counts.
    #expect(marked(bank) == nil)
    // The number that tells it would be gone for the others.
    let other = "  - {question: b, options: [x, y, z], answer: 1}\n"
    #expect(marked("questions:\n  - {question: 1️⃣a, options: [x, y, z], answer: 0}\n" + other) == nil)
    #expect(
      ConversionSample("questions:\n  - {question: 1️⃣a, options: [x, y, z], answer: 0}\n" + other).titles == [
        ConversionTitle.options, "Write the options of every question as a list with \"text\"",
      ])
  }

  @Test(arguments: [
    "options: [x, y], answer: C", "options: [x, y], answer: [A, E]", "options: [x, y], answer: maybe",
    "options: [B, A], answer: A", "options: [x, x], answer: x", "options: [x, y], answer: {key: A}",
    "options: [x, y], answer: A, correct_answer: B", "options: [x, y], answer: []", "options: [x, y], answer:",
    "options: [{text: x, correct: true}, {text: y}], answer: B",
    "options: [{text: x, correct: false}, {text: y}], answer: A",
    "options: [{text: x, correct: maybe}, {text: y}], answer: A",
    "options: {A: x, a: y}, answer: A", "options: [x, [y]], answer: A", "options: [x, ], answer: B",
  ])
  func whatIsInDoubtIsNotOffered(_ fields: String) {
    let titles = ConversionSample("questions:\n  - {question: 1️⃣a, \(fields)}\n").titles
    #expect(!titles.contains(ConversionTitle.flags) && !titles.contains(ConversionTitle.native), "\(titles)")
  }

  @Test func textsThatStandElsewhereStayAsTheyAre() {
    let shared =
      "questions:\n- question: a\n  options: &o [x, y]\n  answer: A\n- question: 1️⃣b\n  options: *o\n  answer: B\n"
    #expect(ConversionSample(shared).titles == [])
    let broken = "questions:\n- question: 1️⃣a\n  options: [x, y\n  answer: A\n"
    #expect(ConversionSample(broken).titles == [])
  }
}
