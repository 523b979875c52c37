import Findings
import Syntax
import Testing

@testable import Rules

@Suite struct OptionOrderTests {
  /// The bank with the options of its first question in another order, and whether that was safe; nil where it cannot be.
  private static func reordered(
    _ source: String, _ order: [Int], as format: SyntaxFormat = .json
  ) -> (text: String, isSafe: Bool)? {
    let probe = RuleProbe(source, as: format)
    guard let question = probe.questions.first,
      let result = OptionOrder.edits(question, order, base: probe.context.indexBase)
    else { return nil }
    let text = probe.text.applying(result.edits)
    return (text.string(0..<text.count), result.isSafe)
  }

  private static func expect(
    _ source: String, _ order: [Int], _ wanted: String, isSafe: Bool, as format: SyntaxFormat = .json,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let result = reordered(source, order, as: format)
    #expect(result?.text == wanted, sourceLocation: sourceLocation)
    #expect(result?.isSafe == isSafe, sourceLocation: sourceLocation)
  }

  @Test func flagsMoveWithTheirOptions() {
    Self.expect(
      #"[{"question": "?", "options": [{"text": "a1"}, {"text": "b1", "correct": true}, {"text": "c1"}]}]"#, [2, 0, 1],
      #"[{"question": "?", "options": [{"text": "c1"}, {"text": "a1"}, {"text": "b1", "correct": true}]}]"#,
      isSafe: true)
  }

  @Test func lettersAndNumbersFollow() {
    Self.expect(
      #"[{"question": "?", "options": ["a1", "b1", "c1"], "answer": "B"}]"#, [1, 0, 2],
      #"[{"question": "?", "options": ["b1", "a1", "c1"], "answer": "A"}]"#, isSafe: false)
    Self.expect(
      #"[{"question": "?", "options": ["a1", "b1", "c1", "d1"], "answer": "AC"}]"#, [2, 1, 3, 0],
      #"[{"question": "?", "options": ["c1", "b1", "d1", "a1"], "answer": "AD"}]"#, isSafe: false)
    Self.expect(
      #"[{"question": "?", "options": ["a1", "b1", "c1"], "answer": 0}]"#, [2, 0, 1],
      #"[{"question": "?", "options": ["c1", "a1", "b1"], "answer": 1}]"#, isSafe: false)
    Self.expect(
      #"[{"question": "?", "options": ["a1", "b1", "c1"], "answer": "b1"}]"#, [2, 0, 1],
      #"[{"question": "?", "options": ["c1", "a1", "b1"], "answer": "b1"}]"#, isSafe: true)
  }

  @Test func lettersInRationalesFollow() {
    Self.expect(
      """
      - question: "?"
        options:
          - text: a1
            explanation: Option B is cheaper.
          - text: b1
            correct: true
          - text: c1
        explanation: B is correct. Options A and C cost more.
      """, [1, 2, 0],
      """
      - question: "?"
        options:
          - text: b1
            correct: true
          - text: c1
          - text: a1
            explanation: Option A is cheaper.
        explanation: A is correct. Options C and B cost more.
      """, isSafe: false, as: .yaml)
  }

  @Test func whatCannotBeMoved() {
    // A key that is not understood, a map of letters, an anchor, an order that is none.
    #expect(Self.reordered(#"[{"question": "?", "options": ["a1", "b1"], "answer": "E"}]"#, [1, 0]) == nil)
    #expect(Self.reordered(#"[{"question": "?", "options": {"A": "a1", "B": "b1"}, "answer": "A"}]"#, [1, 0]) == nil)
    #expect(Self.reordered("- question: q\n  options:\n  - &x a1\n  - *x\n  answer: A\n", [1, 0], as: .yaml) == nil)
    #expect(Self.reordered(#"[{"question": "?", "options": ["a1", "b1"], "answer": "A"}]"#, [0, 1]) == nil)
    #expect(Self.reordered(#"[{"question": "?", "options": ["a1", "b1"], "answer": "A"}]"#, [0, 0]) == nil)
  }

  @Test func blockTextsMove() {
    Self.expect(
      "- question: q\n  options:\n  - |\n    a1\n    a2\n  - b1\n  answer: A\n", [1, 0],
      "- question: q\n  options:\n  - b1\n  - |\n    a1\n    a2\n  answer: B\n", isSafe: false, as: .yaml)
  }

  @Test func commentsBetweenOptionsMakeItASuggestion() {
    let source = "- question: q\n  options:\n  - {text: a1, correct: true}\n  # about b\n  - {text: b1}\n"
    #expect(Self.reordered(source, [1, 0], as: .yaml)?.isSafe == false)
  }

  @Test func numbersAreSortedWithTheKey() {
    assertFix(
      "numeric-options-unordered",
      #"[{"question": "?", "options": ["9 GB", "100 MB", "1 TB"], "answer": "A", "explanation": "A is correct."}]"#,
      #"[{"question": "?", "options": ["100 MB", "9 GB", "1 TB"], "answer": "B", "explanation": "B is correct."}]"#,
      title: "Sort the options")
  }
}
