import Syntax
import Testing

@testable import Editing

@Suite struct OptionMoveTests {
  private func moved(_ direction: String, _ text: String, _ format: SyntaxFormat = .yaml) -> String? {
    ConversionSample(text, format).after("Move the option \(direction)")
  }

  @Test func anOptionTakesItsLinesAndCommentsWithIt() {
    let text = """
      questions:
        - question: a
          answer: B  # key
          options:
            # about x
            - x
              # below x

            # about y
            - |  # y1️⃣
              y

              more
            - "z"
          tags: [a]

      """
    #expect(
      moved("up", text)
        == """
        questions:
          - question: a
            answer: A  # key
            options:
              # about y
              - |  # y
                y

                more

              # about x
              - x
                # below x
              - "z"
            tags: [a]

        """)
    #expect(
      moved("down", text)
        == """
        questions:
          - question: a
            answer: C  # key
            options:
              # about x
              - x
                # below x

              - "z"
              # about y
              - |  # y
                y

                more
            tags: [a]

        """)
  }

  @Test func lettersAndNumbersOfTheKeyFollow() {
    #expect(
      moved("down", #"[{"question": "a", "options": ["x1️⃣", "y", "z"], "answer": ["a", "C"]}]"#, .json)
        == #"[{"question": "a", "options": ["y", "x", "z"], "answer": ["b", "C"]}]"#)
    #expect(
      moved("down", "- {question: a, options: [x1️⃣, y, z], answer: 'A, B'}\n")
        == "- {question: a, options: [y, x, z], answer: 'A, B'}\n")
    #expect(
      moved(
        "down", "- {question: a, options: [x, y1️⃣, z], answer: [2, 1]}\n- {question: b, options: [x, y], answer: 2}\n")
        == "- {question: a, options: [x, z, y], answer: [3, 1]}\n- {question: b, options: [x, y], answer: 2}\n")
    #expect(
      moved("up", "- {question: a, options: [x, y1️⃣], answer: y}\n") == "- {question: a, options: [y, x], answer: y}\n")
    // The 0 by which the bank counts would be gone.
    #expect(moved("down", "- {question: a, options: [x1️⃣, y, z], answer: 0}\n") == nil)
    #expect(moved("up", "- {question: a, options: [x, y1️⃣], answer: C}\n") == nil)
  }

  @Test func flagsAndLabelsGoWithTheirOption() {
    #expect(
      moved("up", "- question: a\n  options:\n  - text: x\n  - text: y1️⃣\n    correct: true")
        == "- question: a\n  options:\n  - text: y\n    correct: true\n  - text: x")
    #expect(
      moved(
        "down",
        #"[{"question": "a", "options": [{"id": "p", "text": "1️⃣x"}, {"id": "q", "text": "y"}], "answer": "q"}]"#, .json)
        == #"[{"question": "a", "options": [{"id": "q", "text": "y"}, {"id": "p", "text": "x"}], "answer": "q"}]"#)
  }

  @Test func lettersOfAMapStayInTheirOrder() {
    #expect(
      moved("up", "- question: a\n  options:\n    A: x # one\n    # two\n    B: >\n      y1️⃣\n    C: z\n  answer: b\n")
        == "- question: a\n  options:\n    A: >\n      y\n    # two\n    B: x # one\n    C: z\n  answer: a\n")
  }

  @Test func explanationsThatNameTheLetterAreSpokenOf() {
    #expect(
      ConversionSample("- {question: a, options: [x1️⃣, y], answer: A, explanation: Option B is slow.}\n")
        .after("Move the option down; texts that name its letter stay")
        == "- {question: a, options: [y, x], answer: B, explanation: Option B is slow.}\n")
  }
}
