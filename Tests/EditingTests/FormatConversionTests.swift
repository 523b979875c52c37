import QuestionBank
import SourceText
import Syntax
import Testing

@testable import Editing

@Suite struct FormatConversionTests {
  private func converted(_ text: String, _ format: SyntaxFormat) -> String? {
    let context = EditingContext(tree: SyntaxTree.parse(SourceText(text), as: format), kind: .bank)
    return context.refactorings(at: 0).compactMap { $0.made() }.flatMap(\.newFiles).first?.text
  }

  private let yaml = """
    exam: google-pmle
    questions:
      - id: q-1
        domain: 3.10
        question: |
          한국어 🎯

            code: x
        options:
          - text: 0.10
            correct: true
          - text: "yes"
          - text: |-
              two
              lines
        tags: [a, b c]
        select: 1
        references: []
        x-note: null

    """
  private let json = """
    {
      "exam": "google-pmle",
      "questions": [
        {
          "id": "q-1",
          "domain": "3.10",
          "question": "한국어 🎯\\n\\n  code: x\\n",
          "options": [
            {
              "text": "0.10",
              "correct": true
            },
            {
              "text": "yes"
            },
            {
              "text": "two\\nlines"
            }
          ],
          "tags": [
            "a",
            "b c"
          ],
          "select": 1,
          "references": [],
          "x-note": null
        }
      ]
    }

    """

  @Test func yamlBecomesJSONAndBack() {
    #expect(converted(yaml, .yaml) == json)
    #expect(
      converted(json, .json)
        == yaml.replacing("3.10", with: "'3.10'").replacing("0.10", with: "'0.10'").replacing("\"yes\"", with: "'yes'"))
  }

  @Test func whatIsWrittenThroughAnAliasIsWrittenOut() {
    #expect(
      converted("- {question: a, options: &o [x, 1e3]}\n- {question: b, options: *o}\n", .yaml)?.filter {
        !$0.isWhitespace
      } == #"[{"question":"a","options":["x","1e3"]},{"question":"b","options":["x","1e3"]}]"#)
  }

  @Test func commentsAreSpokenOfAndBrokenFilesLeftAlone() {
    let context = EditingContext(
      tree: SyntaxTree.parse(SourceText("# a\n- {question: a, options: [x]}\n"), as: .yaml), kind: .bank)
    #expect(
      context.refactorings(at: 8).map(\.title).contains(
        "Write this bank as JSON in a new file; comments stay in this one"))
    #expect(converted("- {question: a, options: [x}\n", .yaml) == nil)
    #expect(converted("- {question: a, options: [x]}\n---\na\n", .yaml) == nil)
  }

  @Test func banksOfAllFormsSayTheSameInTheOtherFormat() {
    for seed in 0..<12 {
      for (format, other) in [(SyntaxFormat.yaml, SyntaxFormat.json), (.json, .yaml)] {
        let made = MadeBank(seed: UInt64(seed), format)
        guard let text = converted(made.text, format), let root = SyntaxTree.parse(SourceText(text), as: other).root
        else {
          Issue.record("seed \(seed): \(made.text)")
          continue
        }
        #expect(Bank(root).questions.map { $0.stem?.string } == made.questions.map(\.stem), "seed \(seed):\n\(text)")
        #expect(
          Bank(root).questions.map { $0.options.map { $0.text?.string } } == made.questions.map(\.options),
          "seed \(seed):\n\(text)")
      }
    }
  }
}
