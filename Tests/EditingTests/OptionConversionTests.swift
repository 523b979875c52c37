import Syntax
import Testing

@testable import Editing

@Suite struct OptionConversionTests {
  private func listed(_ text: String, _ format: SyntaxFormat = .yaml) -> String? {
    ConversionSample(text, format).after(ConversionTitle.options)
  }

  @Test func aMapOfLettersBecomesAList() {
    #expect(
      listed(
        """
        questions:
          - question: a1️⃣
            options:
              A: x   # one
              B: |2
                  y
                z
              C: 'folded
                here'
              # last
              D:
                text: w
                explanation: >
                  long
            answer: B

        """)
          == """
          questions:
            - question: a
              options:
                - text: x   # one
                - text: |2
                      y
                    z
                - text: 'folded
                    here'
                # last
                - text: w
                  explanation: >
                    long
              answer: B

          """)
  }

  @Test func lettersOutOfOrderStayAsIds() {
    #expect(
      listed("questions:\n- question: a1️⃣\n  options:\n    C: x\n    A: y\n  answer: A\n")
        == "questions:\n- question: a\n  options:\n    - text: x\n      id: C\n    - text: y\n      id: A\n  answer: A\n"
    )
    #expect(
      ConversionSample("questions:\n- question: a1️⃣\n  options: {B: x, A: y}\n  answer: A\n").after(
        ConversionTitle.flags)
        == "questions:\n- question: a\n  options: [{text: x, id: B}, {text: y, id: A, correct: true}]\n")
  }

  @Test func json() {
    #expect(
      listed(#"[{"question": "1️⃣a", "options": {"A": "x", "B": {"text": "y"}}, "answer": "B"}]"#, .json)
        == #"[{"question": "a", "options": [{"text": "x"}, {"text": "y"}], "answer": "B"}]"#)
    #expect(
      listed("[{\"question\":\"1️⃣a\",\"options\":{\n  \"A\":\"x\",\n  \"B\":\"y\"\n},\"answer\":\"B\"}]", .json)
        == "[{\"question\":\"a\",\"options\":[\n  {\"text\":\"x\"},\n  {\"text\":\"y\"}\n],\"answer\":\"B\"}]")
    #expect(
      listed(#"[{"question": "1️⃣a", "options": {"1": "x", "2": "y"}, "answer": "2"}]"#, .json)
        == #"[{"question": "a", "options": [{"text": "x", "id": "1"}, {"text": "y", "id": "2"}], "answer": "2"}]"#)
  }

  @Test func lettersAndMarksAsKeys() {
    #expect(
      listed("questions:\n- question: a1️⃣\n  options:\n  - A: x\n  - B: |\n      y\n  answer: b\n")
        == "questions:\n- question: a\n  options:\n  - text: x\n  - text: |\n      y\n  answer: b\n")
    #expect(
      listed("questions:\n- question: a1️⃣\n  options:\n  - x: right # why\n  - o: wrong\n")
        == "questions:\n- question: a\n  options:\n  - text: right # why\n    correct: true\n  - text: wrong\n")
  }

  @Test(arguments: [
    "{? A : x, B: y}", "{&a A: x, B: y}", "{A, B: y}", "!t {A: x, B: y}",
  ])
  func formsThatCannotBeKeptAreNotOffered(_ options: String) {
    #expect(listed("questions:\n- question: a1️⃣\n  options: \(options)\n  answer: B\n") == nil)
  }

  @Test func aCommentBesideALetterStays() {
    #expect(
      listed("questions:\n- question: a1️⃣\n  options:\n    A: # one\n      text: x\n    B: {text: y}\n")
        == "questions:\n- question: a\n  options:\n    - # one\n      text: x\n    - {text: y}\n")
  }
}
