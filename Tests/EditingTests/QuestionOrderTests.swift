import Syntax
import Testing

@testable import Editing

@Suite struct QuestionOrderTests {
  private let bank = """
    # header

    questions:
      # ten
      - id: 1️⃣q-10
        domain: "3.10"
        question: a | b
        options: [x, y]  # last

      - id: q-2
        domain: "3.2"
        question: |
          b
        options:
          - x
        # end of two

      # nine
      - {id: q-9, question: c, options: [x], domain: "1.1"}
    end: 1

    """

  @Test func questionsAreSortedWithTheirComments() {
    #expect(
      ConversionSample(bank).after("Sort the questions by id")
        == """
        # header

        questions:
          - id: q-2
            domain: "3.2"
            question: |
              b
            options:
              - x
            # end of two

          # nine
          - {id: q-9, question: c, options: [x], domain: "1.1"}

          # ten
          - id: q-10
            domain: "3.10"
            question: a | b
            options: [x, y]  # last
        end: 1

        """)
    #expect(
      ConversionSample("[\n  {\"id\": \"b\", \"question\": \"1️⃣b\", \"options\": []},\n  {\"id\": \"a\"}\n]\n", .json)
        .after("Sort the questions by id")
        == "[\n  {\"id\": \"a\"},\n  {\"id\": \"b\", \"question\": \"b\", \"options\": []}\n]\n")
  }

  @Test func domainsAreSortedByTheirNumbers() {
    let sorted = ConversionSample(bank).after("Sort the questions by domain") ?? ""
    #expect(
      sorted.split(separator: "\n").filter { $0.contains("id:") }.map { $0.filter { "0123456789".contains($0) } } == [
        "911", "2", "10",
      ])
    #expect(
      ConversionSample("- {id: a, question: 1️⃣a, options: [x]}\n- {id: b}\n").after("Sort the questions by id") == nil)
    #expect(
      ConversionSample("- {id: b, question: 1️⃣a, options: &o [x]}\n- {id: a, options: *o}\n").after(
        "Sort the questions by id") == nil)
  }

  @Test func theFirstLinesOfTheFileAreItsOwn() {
    #expect(
      ConversionSample("# of the file\n- id: b\n  question: 1️⃣\n  options: [x]\n# of a\n- id: a\n").after(
        "Sort the questions by id")
        == "# of the file\n# of a\n- id: a\n- id: b\n  question: \n  options: [x]\n")
  }

  @Test func idsCountOn() {
    #expect(
      ConversionSample("- {id: \"q-012\", question: 1️⃣a, options: [x]}\n- {id: q-007}\n- id: q-011\n")
        .after("Number the questions in order, from \"q-007\" to \"q-009\"")
        == "- {id: \"q-007\", question: a, options: [x]}\n- {id: q-008}\n- id: q-009\n")
    #expect(
      ConversionSample("[{\"id\": 3, \"question\": \"1️⃣a\", \"options\": []}, {\"id\": 1}]", .json).after(
        "Number the questions in order, from \"1\" to \"2\"")
        == "[{\"id\": 1, \"question\": \"a\", \"options\": []}, {\"id\": 2}]")
  }

  @Test func aQuestionIsDuplicatedWithTheNextFreeId() {
    #expect(
      ConversionSample(bank).after("Duplicate the question as \"q-11\"")?.hasPrefix(
        """
        # header

        questions:
          # ten
          - id: q-10
            domain: "3.10"
            question: a | b
            options: [x, y]  # last

          - id: q-11
            domain: "3.10"
            question: a | b
            options: [x, y]  # last

          - id: q-2

        """) == true)
    #expect(
      ConversionSample("[\n  {\"id\": \"1️⃣q09\", \"question\": \"a\", \"options\": []}\n]", .json).after(
        "Duplicate the question as \"q10\"")
        == "[\n  {\"id\": \"q09\", \"question\": \"a\", \"options\": []},\n  {\"id\": \"q10\", \"question\": \"a\", \"options\": []}\n]"
    )
    #expect(
      ConversionSample("- id: 1️⃣q1\n  question: a\n  options: [x]").after("Duplicate the question as \"q2\"")
        == "- id: q1\n  question: a\n  options: [x]\n- id: q2\n  question: a\n  options: [x]")
  }

  @Test func whatSpeaksOfTheWholeQuestionIsOfferedAtItsHead() {
    let text = "questions:\n- id: q1\n  domain: 1️⃣\"1.1\"\n  options: [{text: x, correct: true}, {text: y}]\n"
    #expect(ConversionSample(text).titles == [])
  }

  @Test func numbersInNamesCountByTheirValue() {
    let names = ["10", "9", "a10", "a9", "a", "3.10", "3.2", "", "b"]
    #expect(
      names.sorted { NaturalOrder($0) < NaturalOrder($1) } == ["", "3.2", "3.10", "9", "10", "a", "a9", "a10", "b"])
  }
}
