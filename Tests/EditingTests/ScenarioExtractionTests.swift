import Syntax
import Testing

@testable import Editing

@Suite struct ScenarioExtractionTests {
  @Test func whatQuestionsShareIsThereOnce() {
    #expect(
      ConversionSample(
        """
        questions:
          - id: a
            question: |-  # text
              한국 회사 🎯 has data.

                It is large.

              What should you do?
            options: [x, y]
          - question: |2
               other

              What?
            options: [x]
          - question: |
              한국 회사 🎯 has data.

                It is large.

              Which1️⃣ one?
            options: [x, y]

        """
      ).after("Extract the scenario that 2 questions share")
        == """
        questions:
          - id: a
            scenario: &scenario-1 |
              한국 회사 🎯 has data.

                It is large.
            question: |-  # text
              What should you do?
            options: [x, y]
          - question: |2
               other

              What?
            options: [x]
          - scenario: *scenario-1
            question: |
              Which one?
            options: [x, y]

        """)
  }

  @Test func oneQuestionAlone() {
    #expect(
      ConversionSample("- question: |2\r\n     a\r\n    b\r\n\r\n    1️⃣c\r\n  options: [x]\r\n").after(
        "Extract the scenario into a field of its own")
        == "- scenario: |2\r\n     a\r\n    b\r\n  question: |2\r\n    c\r\n  options: [x]\r\n")
    #expect(
      ConversionSample(#"[{"id": 1, "question": "1️⃣a \"q\"\n\nb\n\nc?", "options": ["x"]}]"#, .json).after(
        "Extract the scenario into a field of its own")
        == #"[{"id": 1, "scenario": "a \"q\"\n\nb", "question": "c?", "options": ["x"]}]"#)
  }

  @Test(arguments: [
    "- {question: \"1️⃣a\\n\\nb\", options: [x]}\n", "- question: 1️⃣a\n  options: [x]\n",
    "- question: |\n    1️⃣a\n\n    b\n  scenario: c\n  options: [x]\n", "- question: |+\n    1️⃣a\n\n\n  options: [x]\n",
  ])
  func otherTextsStay(_ text: String) {
    #expect(ConversionSample(text).after("Extract the scenario into a field of its own") == nil)
  }
}
