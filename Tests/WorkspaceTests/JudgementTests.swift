import Findings
import SourceText
import Testing

@testable import Workspace

@Suite struct JudgementTests {
  @Test func aCleanBankHasNoFindings() {
    let fixture = Fixture(["/w/a.yaml": bank()])
    #expect(fixture.findings("/w/a.yaml") == [])
    #expect(fixture.snapshot.judgement(of: "/w/a.yaml").questions == 1)
  }

  @Test func aliasesAreNoUnknownKeys() {
    let yaml = """
      - id: q-1
        prompt: Which fruit is yellow?
        choices: {A: Banana, B: Cherry, C: Apple, D: Plum}
        correct_answer: A
      - id: q-2
        stem: Which fruit is red?
        answers: [Banana, Cherry, Lime, Lemon]
        answer: Cherry
      - id: q-3
        question: Which fruit is green?
        options:
          - {option: Lime, is_correct: true, feedback: So it is.}
          - {option: Banana}
          - {option: Cherry}
          - {option: Plum}
      """
    #expect(Fixture(["/w/a.yaml": yaml]).rules("/w/a.yaml").filter { $0.hasPrefix("schema-") } == [])
  }

  @Test func whatAnAliasHoldsIsJudgedInItsPlace() {
    let yaml = "- id: [1]\n  prompt: {a: 1}\n  choices: [a, [b], c]\n  colour: red\n"
    #expect(
      Fixture(["/w/a.yaml": yaml], named: ["/w/a.yaml"]).findings("/w/a.yaml").filter { $0.hasPrefix("schema-") } == [
        "schema-type at \"id\"", "schema-type at \"prompt\"", "schema-type at \"[b\"",
        "schema-additional-properties at \"colour\"",
      ])
  }

  @Test func findingsAreSilencedByCommentsAndByTheQuestion() {
    let broken = "questions:\n  - id: q-1\n    question: Which?\n    options: [a, b, c, d]\n"
    #expect(Fixture(["/w/a.yaml": broken]).rules("/w/a.yaml") == ["missing-key"])
    #expect(Fixture(["/w/a.yaml": broken]).findings("/w/a.yaml") == ["missing-key at \"options\""])
    for silent in [
      broken + "    ignore: [missing-key]\n",
      "# qbank:disable-file missing-key -- a draft\n" + broken,
      "# qbank:disable\n" + broken,
      broken.replacing("    options", with: "    # qbank:disable-next-line missing-key\n    options"),
    ] {
      #expect(Fixture(["/w/a.yaml": silent]).rules("/w/a.yaml") == [], "\(silent)")
    }
    let json =
      #"{"questions": [{"id": "q", "question": "Which?", "options": ["a", "b", "c", "d"], "ignore": ["missing-key"]}]}"#
    #expect(Fixture(["/w/a.json": json]).rules("/w/a.json") == [])
  }

  @Test func aSuppressionOfNothingIsSaid() {
    let fixture = Fixture([
      "/w/a.yaml": "# qbank:disable-file mising-key\n# qbank:off\n"
        + bank().replacing("    options:", with: "    ignore: [nope-nope]\n    options:")
    ])
    #expect(
      fixture.findings("/w/a.yaml") == [
        "unknown-suppression at \"mising-key\"", "unknown-suppression at \"off\"",
        "unknown-suppression at \"nope-nope\"",
      ])
    #expect(
      fixture.snapshot.findings(of: "/w/a.yaml").first?.message
        == "There is no rule \"mising-key\", so nothing is silenced; did you mean \"missing-key\"?")
  }

  @Test func severitiesComeFromTheConfiguration() {
    let text = bank(answer: false, more: "colour: red")
    func severities(_ rules: String) -> [String: Severity] {
      let fixture = Fixture(["/w/.qbank.yaml": "rules: {\(rules)}", "/w/a.yaml": text])
      let findings = fixture.snapshot.findings(of: "/w/a.yaml")
      return Dictionary(findings.map { ($0.rule.name, $0.severity) }, uniquingKeysWith: { $1 })
    }
    #expect(severities("") == ["missing-key": .error, "schema-additional-properties": .error])
    #expect(severities("missing-key: hint, schema-additional-properties: off") == ["missing-key": .hint])
  }

  @Test func idsAreSeenAcrossFiles() {
    let fixture = Fixture(["/w/a.yaml": bank(id: "x-1"), "/w/b.yaml": bank(id: "x-1"), "/w/c.yaml": bank(id: "x-2")])
    #expect(fixture.rules("/w/a.yaml") == ["duplicate-item-id"])
    #expect(fixture.rules("/w/b.yaml") == ["duplicate-item-id"])
    #expect(fixture.snapshot.findings(of: "/w/b.yaml").first?.related.first?.document == "/w/a.yaml")
    #expect(fixture.rules("/w/c.yaml") == [])
  }

  @Test func damageKeepsToItsQuestion() {
    let text = """
      {"questions": [
        {"id": "q-1", "question": "Which?", "options": ["a", "b", "c", "d"], "answer": },
        {"id": "q-2", "question": "Which?", "options": ["a", "b", "c", "d"]}
      ]}
      """
    #expect(Fixture(["/w/a.json": text]).rules("/w/a.json") == ["syntax-missing-value", "missing-key"])
  }

  @Test func moreThanOneDocumentIsSaid() {
    #expect(Fixture(["/w/a.yaml": bank() + "---\nx: 1\n"]).rules("/w/a.yaml") == ["several-documents"])
  }

  @Test func emptyAndBinaryFilesHaveOneFinding() {
    #expect(Fixture(["/w/a.yaml": ""], named: ["/w/a.yaml"]).rules("/w/a.yaml") == ["syntax-empty-file"])
    #expect(Fixture(["/w/a.yaml": "# soon\n"], named: ["/w/a.yaml"]).rules("/w/a.yaml") == ["syntax-empty-file"])
    #expect(Fixture(["/w/a.json": ""], named: ["/w/a.json"]).rules("/w/a.json") == ["syntax-empty-file"])
    #expect(Fixture(["/w/a.yaml": "a: \u{0}"], named: ["/w/a.yaml"]).rules("/w/a.yaml") == ["syntax-invalid-character"])
  }

  @Test func guidesAndCataloguesAreJudgedByTheirSchemas() {
    let fixture = Fixture([
      "/w/.qbank.yaml": "guides: [g.yaml]\ncatalogs: [c.yaml]", "/w/g.yaml": "exam: acme\nname: 1\n",
      "/w/c.yaml": "x: 1\n",
    ])
    #expect(!fixture.rules("/w/g.yaml").isEmpty)
    #expect(!fixture.rules("/w/c.yaml").isEmpty)
  }

  @Test func aConfigurationIsJudgedInItsPlace() {
    let fixture = Fixture(["/w/.qbank.yaml": "rules:\n  mising-key: off\n"])
    #expect(fixture.findings("/w/.qbank.yaml") == ["configuration-unknown-rule at \"mising-key\""])
  }
}
