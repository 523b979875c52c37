import Findings
import SourceText
import TestSupport
import Testing

@testable import Workspace

@Suite struct FixingTests {
  private func fixed(_ text: String, _ scope: FixScope = .safe, path: String = "/w/a.yaml") -> String? {
    let fixture = Fixture([path: text], named: [path])
    guard let result = fixture.snapshot.fixing(path, scope) else { return nil }
    let after = result.document.text.string(0..<result.document.text.count)
    // The edits lead from the first text to the last.
    let applied = SourceText(text).applying(result.edits)
    #expect(applied.string(0..<applied.count) == after)
    return after
  }

  private static let labelled = """
    questions:
      - id: q-1
        question: Which fruit is yellow and long?
        options:
          - text: A. A banana
            correct: true
          - text: B. A cherry
          - text: C. An apple

    """

  @Test func appliesSafeFixesAndNoOthers() {
    let expected = Self.labelled.replacing("A. A", with: "A").replacing("B. ", with: "").replacing("C. ", with: "")
    #expect(fixed(Self.labelled) == expected)
    #expect(fixed(expected) == nil)
    // The misspelt key has a suggestion alone.
    let misspelt = expected.replacing("question: ", with: "qestion: ")
    #expect(fixed(misspelt) == nil)
  }

  @Test func keepsLineBreaksAndTheByteOrderMark() {
    let text = "\u{FEFF}" + Self.labelled.replacing("\n", with: "\r\n")
    let expected = text.replacing("A. A", with: "A").replacing("B. ", with: "").replacing("C. ", with: "")
    #expect(fixed(text) == expected)
  }

  @Test func takesNoSuggestionThatOnlyBringsAnotherFinding() {
    // The missing text could be added, but an empty one is no better; the misspelt key is mended all the same.
    let text = """
      questions:
        - id: q-1
          question: Which fruit is yellow and long?
          options:
            - explanation: One that nobody wrote.
            - text: A cherry
              corect: true
            - text: An apple

      """
    #expect(fixed(text, .suggested) == text.replacing("corect", with: "correct"))
  }

  @Test func leavesWhatIsSuppressed() {
    #expect(fixed("# qbank:disable-file option-label-in-text\n" + Self.labelled) == nil)
  }

  @Test func fixesSchemasUntilThereIsNothingLeft() {
    let schema = #"{"$schema": "https://json-schema.org/draft/2020-12/schema", "properties": {}, "title": " a "}"#
    let fixture = Fixture(["/w/s.json": schema], named: ["/w/s.json"]) { $0.namedKind = .schema }
    let result = fixture.snapshot.fixing("/w/s.json", .safe)
    #expect(
      result.map { $0.document.text.string(0..<$0.document.text.count) }
        == #"{"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "a"}"#)
  }

  // MARK: Choosing

  private func finding(_ edits: [TextEdit], isSafe: Bool = true) -> Finding {
    Finding("missing-key", .warning, "", at: 0..<1, fixes: [Fix("", isSafe: isSafe, edits)])
  }

  private func applied(_ findings: [Finding], to text: String, _ scope: FixScope = .safe) -> String {
    var history = EditHistory(SourceText(text))
    history.add(FixSelection(findings, in: SourceText(text), scope.fix).choices.edits)
    let result = SourceText(text).applying(history.edits)
    return result.string(0..<result.count)
  }

  @Test func ofFixesThatMeetTheFirstIsTakenWhole() {
    let first = finding([TextEdit(0..<2, "x"), TextEdit(6..<7, "z")])
    #expect(applied([first, finding([TextEdit(1..<3, "y")])], to: "abcdefgh") == "xcdefzh")
    // Half of the second would be possible, but half a fix is none.
    #expect(applied([first, finding([TextEdit(4..<5, "y"), TextEdit(6..<8, "y")])], to: "abcdefgh") == "xcdefzh")
    // Edits that touch wait as well.
    #expect(applied([finding([.deletion(0..<2)]), finding([.deletion(2..<3)])], to: "abcd") == "cd")
    #expect(applied([finding([.deletion(0..<2)]), finding([.deletion(3..<4)])], to: "abcd") == "c")
    #expect(
      applied([finding([.insertion("x", at: 1)]), finding([.insertion("y", at: 1)])], to: "ab") == "axb")
  }

  @Test func suggestionsAreTakenWhereThereIsOnlyOne() {
    let one = finding([TextEdit(0..<1, "x")], isSafe: false)
    var two = one
    two.fixes.append(Fix("", isSafe: false, [TextEdit(0..<1, "y")]))
    #expect(applied([one], to: "ab") == "ab")
    #expect(applied([one], to: "ab", .suggested) == "xb")
    #expect(applied([two], to: "ab", .suggested) == "ab")
  }

  @Test func roundsOfEditsAreOne() {
    var generator = SplitMix64(seed: 7)
    func next(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }
    for _ in 0..<500 {
      let first = String((0..<next(20)).map { _ in Character(["a", "b", "한", "\n"][next(4)]) })
      var text = SourceText(first)
      var history = EditHistory(text)
      for _ in 0..<3 {
        var edits: [TextEdit] = []
        var place = 0
        while place <= text.count, edits.count < 4 {
          let lower = place + next(4)
          let upper = min(text.count, lower + next(3))
          guard lower <= upper else { break }
          edits.append(TextEdit(lower..<upper, ["", "x", "yy"][next(3)]))
          place = upper + 1
        }
        history.add(edits)
        text = text.applying(edits)
      }
      let result = SourceText(first).applying(history.edits)
      #expect(Array(result.bytes) == Array(text.bytes))
    }
  }
}
