import Findings
import SourceText
import TestSupport
import Testing

@testable import Workspace

/// What an editor does to a workspace, and that caches never show.
@Suite struct EditingSessionTests {
  @Test func openTextHoldsUntilItIsClosed() {
    var fixture = Fixture(["/w/a.yaml": bank()])
    fixture.workspace.open("/w/a.yaml", SourceText(bank(answer: false)), version: 1)
    #expect(fixture.rules("/w/a.yaml") == ["missing-key"])
    #expect(fixture.snapshot.document("/w/a.yaml")?.version == 1)
    fixture.workspace.close("/w/a.yaml")
    #expect(fixture.rules("/w/a.yaml") == [])
    fixture.workspace.open("/w/new.yaml", SourceText(bank(id: "q-9")))
    #expect(fixture.rules("/w/new.yaml") == [])
    fixture.workspace.close("/w/new.yaml")
    #expect(fixture.snapshot.document("/w/new.yaml") == nil)
  }

  @Test func anOpenConfigurationHoldsForAll() {
    var fixture = Fixture(["/w/a.yaml": bank(answer: false), "/w/.qbank.yaml": ""])
    #expect(fixture.rules("/w/a.yaml") == ["missing-key"])
    fixture.workspace.open("/w/.qbank.yaml", SourceText("rules: {missing-key: off}\n"))
    #expect(fixture.rules("/w/a.yaml") == [])
    fixture.workspace.edit("/w/.qbank.yaml", 21..<24, with: "hint")
    #expect(fixture.snapshot.findings(of: "/w/a.yaml").map(\.severity) == [.hint])
  }

  @Test func settingsOfTheEditorComeLast() {
    var fixture = Fixture([
      "/w/a.yaml": bank(answer: false), "/v/.qbank.yaml": "rules: {missing-key: error}",
      "/v/a.yaml": bank(id: "q-2", answer: false),
    ])
    fixture.workspace.setEditorSettings(SourceText(#"{"rules": {"missing-key": "hint"}}"#), folder: "/w")
    #expect(fixture.snapshot.findings(of: "/w/a.yaml").map(\.severity) == [.hint])
    #expect(fixture.snapshot.findings(of: "/v/a.yaml").first?.severity == .error)
  }

  @Test func aSnapshotStaysAsItIs() {
    var fixture = Fixture(["/w/a.yaml": bank()])
    fixture.workspace.open("/w/a.yaml", SourceText(bank()))
    let before = fixture.snapshot
    let text = bank()
    let place = text.utf8.count - bank().utf8.drop { $0 != UInt8(ascii: "t") }.count
    fixture.workspace.edit("/w/a.yaml", place..<place, with: "x")
    #expect(before.text("/w/a.yaml")?.count == text.utf8.count)
    #expect(fixture.snapshot.text("/w/a.yaml")?.count == text.utf8.count + 1)
  }

  /// After any edits, the findings are those of the same text opened anew.
  @Test(arguments: ["/w/a.yaml", "/w/a.json"])
  func cachesNeverShow(path: String) {
    var random = SplitMix64(seed: 2026)
    let start = path.hasSuffix("json") ? Self.json : Self.yaml
    let pieces = [
      "\n", "  ", "- ", ":", "\"", "correct: true", "id: q-2", "x", ",", "{", "}", "[", "]", "#", "0", "*a", "&a ",
      "---\n", "한",
    ]
    var fixture = Fixture([:])
    fixture.workspace.open(path, SourceText(start))
    for step in 0..<60 {
      let count = fixture.snapshot.text(path)?.count ?? 0
      let lower = Int.random(in: 0...count, using: &random)
      let upper = min(count, lower + Int.random(in: 0...6, using: &random))
      let piece = pieces[Int.random(in: 0..<pieces.count, using: &random)]
      fixture.workspace.edit(path, lower..<upper, with: piece)
      if step % 10 == 9 { fixture.workspace.open(path, SourceText(start)) }
      var fresh = Fixture([:])
      fresh.workspace.open(path, fixture.snapshot.text(path) ?? SourceText(""))
      let expected = fresh.snapshot.findings(of: path)
      #expect(fixture.snapshot.findings(of: path) == expected, "step \(step)")
      #expect(fixture.snapshot.findings(of: path) == expected, "again, step \(step)")
    }
  }

  private static let yaml = """
    questions:
      - id: q-1
        question: Which fruit is yellow?
        options: [Banana, Cherry, Apple, Lime]
        answer: 1
      - id: q-2
        question: Which fruit is red?
        options:
          - text: Cherry
            correct: true
          - Banana
          - Lime
          - Apple
      - id: q-2
        question: Which fruit is green?
        options: [Banana, Cherry, Apple, Lime]
        answer: 4
    """
  private static let json = """
    {"questions": [
      {"id": "q-1", "question": "Which fruit is yellow?", "options": ["Banana", "Cherry", "Apple", "Lime"], "answer": 1},
      {"id": "q-2", "question": "Which is red?", "options": [{"text": "Cherry", "correct": true}, "Banana", "Lime", "Fig"]},
      {"id": "q-2", "question": "Which fruit is green?", "options": ["Banana", "Cherry", "Apple", "Lime"], "answer": 4}
    ]}
    """
}
