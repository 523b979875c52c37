import Findings
import SourceText
import TestSupport
import Testing

@testable import Workspace

/// What an editor is sent of a large bank, keystroke by keystroke.
@Suite struct ShownFindingsTests {
  private static let path = "/w/a.yaml"

  /// A bank of so many questions, each with a finding or two.
  private static func bank(_ count: Int, more: String = "") -> String {
    "questions:\n"
      + (0..<count).map { index in
        """
          - id: q-\(index % 350)
            question: Which of the fruits number \(index) is not yellow?
            options: [{text: Lime \(index), correct: \(index % 7 == 0)}, {text: Apple}, {text: Cherry}, {text: Fig}]
        \(index % 50 == 0 ? "    ignore: [missing-key]\n" : "")
        """
      }.joined() + more
  }

  /// Once the whole was looked for, what is shown is what the command line finds.
  @Test(arguments: ["", "# qbank:disable negative-stem\n", "colour: red\n"])
  func afterThePauseAllIsToldAsByTheCommandLine(more: String) {
    var fixture = Fixture([:])
    fixture.workspace.open(Self.path, SourceText(more + Self.bank(400)))
    for _ in 0..<3 {
      let all = fixture.snapshot.findings(of: Self.path)
      let shown = fixture.snapshot.shownFindings(of: Self.path, limit: 10_000)
      #expect(!shown.isWhole)
      #expect(shown.total == all.count)
      #expect(shown.findings.map(Self.told) == all.map(Self.told))
      let few = fixture.snapshot.shownFindings(of: Self.path, limit: 120)
      #expect(few.findings.map(Self.told) == ShownFindings(all, limit: 120).findings.map(Self.told))
      #expect(few.total == all.count)
      fixture.workspace.edit(Self.path, 9_000..<9_001, with: "  x")
    }
  }

  /// Fixes of what takes all questions to tell are not carried along.
  private static func told(_ finding: Finding) -> Finding {
    var finding = finding
    if finding.rule.name != "missing-key" { finding.fixes = [] }
    return finding
  }

  /// Between pauses, what questions tell by themselves is always that of the text as it is.
  @Test func whileTypingEveryQuestionIsJudged() {
    var random = SplitMix64(seed: 5)
    let pieces = ["x", "\n", "  ", "- ", ":", "not ", "correct: true", "한", "\"", "]", "    ignore: [negative-stem]\n"]
    var fixture = Fixture([:])
    fixture.workspace.open(Self.path, SourceText(Self.bank(330)))
    _ = fixture.snapshot.findings(of: Self.path)
    for step in 0..<40 {
      let count = fixture.snapshot.text(Self.path)?.count ?? 0
      let lower = Int.random(in: 0...count, using: &random)
      let upper = min(count, lower + Int.random(in: 0...4, using: &random))
      fixture.workspace.edit(Self.path, lower..<upper, with: pieces.randomElement(using: &random) ?? "")
      let shown = fixture.snapshot.shownFindings(of: Self.path, limit: 100_000).findings
      var fresh = Fixture([:])
      fresh.workspace.open(Self.path, fixture.snapshot.text(Self.path) ?? SourceText(""))
      // A bank that was never looked at as a whole: what its questions tell.
      let questions = fresh.snapshot.shownFindings(of: Self.path, limit: 100_000).findings
      let rules = Set(questions.map(\.rule))
      #expect(
        Set(shown.filter { rules.contains($0.rule) && $0.rule != "schema-additional-properties" }).isSuperset(
          of: questions.filter { $0.rule != "schema-additional-properties" }), "step \(step)")
      if step % 13 == 12 { _ = fixture.snapshot.findings(of: Self.path) }
    }
  }

  @Test func whatMostQuestionsHaveIsToldOnceWhileTyping() {
    let cards = (0..<400).map {
      "- {id: q-\($0), question: Which is number \($0)?, options: [Number \($0)], answer: A, p: 1}\n"
    }
    var fixture = Fixture([:])
    fixture.workspace.open(Self.path, SourceText(cards.joined()))
    let shared: Set<RuleID> = ["option-count-out-of-range", "schema-additional-properties"]
    func told() -> [RuleID] {
      fixture.snapshot.shownFindings(of: Self.path, limit: 100_000).findings.map(\.rule).filter(shared.contains)
    }
    #expect(told().count == 800)
    _ = fixture.snapshot.findings(of: Self.path)
    #expect(told() == ["option-count-out-of-range", "schema-additional-properties"])
    fixture.workspace.edit(Self.path, 9_000..<9_000, with: "x")
    #expect(told() == ["option-count-out-of-range", "schema-additional-properties"])
  }

  @Test func whatTakesAllQuestionsMovesAlong() {
    var fixture = Fixture([:])
    fixture.workspace.open(Self.path, SourceText(Self.bank(400)))
    func repeated() -> [String] {
      fixture.snapshot.shownFindings(of: Self.path, limit: 100_000).findings
        .filter { $0.rule == "duplicate-item-id" }
        .map { fixture.snapshot.text(Self.path)?.string($0.range) ?? "" }
    }
    #expect(repeated().isEmpty)
    _ = fixture.snapshot.findings(of: Self.path)
    let expected = (350..<400).map { "q-\($0 % 350)" }
    #expect(repeated() == expected)
    fixture.workspace.edit(Self.path, 60..<60, with: "very ")
    #expect(repeated() == expected)
    // A repeated id that was changed is none any more.
    let text = fixture.snapshot.text(Self.path)?.string(0..<1_000_000) ?? ""
    let place = text.utf8.count - (text.components(after: "- id: q-49\n").utf8.count + 3)
    fixture.workspace.edit(Self.path, place..<place + 2, with: "999")
    #expect(repeated() == expected.dropLast())
    fixture.workspace.edit(Self.path, 0..<0, with: "x: 1\n")
    #expect(repeated() == expected.dropLast())
  }
}

extension String {
  /// What stands behind the last occurrence of `mark`.
  fileprivate func components(after mark: String) -> String {
    var rest = self[...]
    var found = rest
    while let start = rest.firstRange(of: mark) {
      rest = rest[start.upperBound...]
      found = rest
    }
    return String(found)
  }
}
