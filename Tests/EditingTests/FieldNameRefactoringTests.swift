import Catalog
import SourceText
import Syntax
import TestSupport
import Testing

@testable import Editing

@Suite struct FieldNameRefactoringTests {
  private func refactored(_ marked: String, _ format: SyntaxFormat = .yaml) -> [String] {
    let text = MarkedText(marked)
    let source = SourceText(text.text)
    let context = EditingContext(tree: SyntaxTree.parse(source, as: format), kind: .bank)
    return context.refactorings(at: text[1], isAsked: false).compactMap { $0.made()?.fix }.filter {
      $0.title.hasPrefix("Rename")
    }.map {
      fix in
      let after = source.applying(fix.edits)
      return fix.title + "\n" + after.string(0..<after.count)
    }
  }

  @Test func theFieldsOfOneQuestionGetTheirOwnNames() {
    let found = refactored(
      """
      questions:
        - id: a
          stem: |
            Which1️⃣ one?
          choices:
            - answer: "x"
              correct: true
            - answer: y
        - id: b
          prompt: Other?
          options: [x, y]

      """)
    #expect(
      found == [
        """
        Rename "stem" to "question", "choices" to "options", "answer" to "text"
        questions:
          - id: a
            question: |
              Which one?
            options:
              - text: "x"
                correct: true
              - text: y
          - id: b
            prompt: Other?
            options: [x, y]

        """
      ])
  }

  @Test func inJSONTheQuotesStay() {
    #expect(
      refactored(#"[{"stem": "a1️⃣", "options": ["x", "y"], "answer": "A"}]"#, .json) == [
        "Rename \"stem\" to \"question\"\n" + #"[{"question": "a", "options": ["x", "y"], "answer": "A"}]"#
      ])
  }

  @Test func whatIsSpeltAsTheSchemaDoesIsLeftAlone() {
    #expect(refactored("questions:\n  - question: a1️⃣\n    options: [x, y]\n") == [])
    #expect(refactored("1️⃣exam: x\nquestions:\n  - stem: a\n    options: [x, y]\n") == [])
  }
}
