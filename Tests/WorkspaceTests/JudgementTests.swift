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

  @Test func whatSilencesNothingIsSaid() {
    let text = """
      # qbank:disable-file key-is-longest
      """ + "\n" + bank().replacing("    options:", with: "    ignore: [missing-key]\n    options:")
    let fixture = Fixture(["/w/a.yaml": text])
    #expect(
      fixture.findings("/w/a.yaml") == [
        "unused-suppression at \"key-is-longest\"", "unused-suppression at \"missing-key\"",
      ])
    #expect(fixture.snapshot.findings(of: "/w/a.yaml").map(\.severity) == [.hint, .hint])
    #expect(Fixture(["/w/a.yaml": "# qbank:disable-file unused-suppression\n" + text]).rules("/w/a.yaml") == [])
    #expect(
      Fixture(["/w/a.yaml": "# qbank:disable\n" + bank()]).findings("/w/a.yaml")
        == ["unused-suppression at \"# qbank:disable\""])
    #expect(
      Fixture(["/w/a.yaml": text]) { $0.schema = "/w/s.json" }.rules("/w/a.yaml").contains("unused-suppression")
        == false)
  }

  @Test func questionsAreComparedAcrossFiles() {
    let other = bank(id: "q-2").replacing("as in q-2", with: "as in q-1")
    let fixture = Fixture(["/w/a.yaml": bank(), "/w/b.yaml": other])
    #expect(fixture.rules("/w/a.yaml") == [])
    #expect(fixture.rules("/w/b.yaml") == ["duplicate-item"])
    let finding = fixture.snapshot.findings(of: "/w/b.yaml").first
    #expect(finding?.message.contains("of \"q-1\" in \"/w/a.yaml\"") == true)
    #expect(finding?.related.first?.document == "/w/a.yaml")
  }

  @Test func keysAreSpreadByASuggestion() throws {
    let questions = (0..<44).map { index in
      "- {id: q-\(index), question: Topic number \(index)?, options: [{text: a\(index)}, {text: b\(index), correct: true}, {text: c\(index)}]}\n"
    }.joined()
    var fixture = Fixture(["/w/a.yaml": questions])
    let finding = try #require(fixture.snapshot.findings(of: "/w/a.yaml").first { $0.rule == "key-position-imbalance" })
    let fix = try #require(finding.fixes.first)
    #expect(fix.title == "Spread the keys over the positions")
    let fixed = SourceText(questions).applying(fix.edits)
    fixture.workspace.open("/w/a.yaml", fixed)
    #expect(fixture.rules("/w/a.yaml") == [])
  }

  @Test func severitiesComeFromTheConfiguration() {
    let text = bank(answer: false, more: "colour: red")
    func severities(_ rules: String) -> [String: Severity] {
      let fixture = Fixture(["/w/.qbank.yaml": "rules: {\(rules)}", "/w/a.yaml": text])
      let findings = fixture.snapshot.findings(of: "/w/a.yaml")
      return Dictionary(findings.map { ($0.rule.name, $0.severity) }, uniquingKeysWith: { $1 })
    }
    #expect(severities("") == ["missing-key": .error, "schema-additional-properties": .warning])
    #expect(
      severities("schema-additional-properties: error")
        == ["missing-key": .error, "schema-additional-properties": .error])
    #expect(severities("missing-key: hint, schema-additional-properties: off") == ["missing-key": .hint])
  }

  /// A bank may have keys of its own; but not nearly those of the schema, nor where it asks for the schema.
  @Test func aKeyThatIsNotKnownIsAnErrorWhereItIsASlip() {
    func severities(_ text: String, _ path: String = "/w/a.yaml") -> [Severity] {
      let findings = Fixture([path: text]).snapshot.findings(of: path)
      return findings.filter { $0.rule == "schema-additional-properties" }.map(\.severity)
    }
    let schema = BuiltInSchema.bank.uri
    #expect(severities(bank(more: "colour: red")) == [.warning])
    #expect(severities("colour: red\n" + bank()) == [.warning])
    #expect(severities(bank(more: "    explanaton: So it is.")) == [.error])
    #expect(severities("colour: red\n" + bank(more: "    refrences: [x]")) == [.warning, .error])
    #expect(severities("# yaml-language-server: $schema=\(schema)\n" + bank(more: "colour: red")) == [.error])
    let json =
      #"{"questions": [{"id": "q", "question": "Which?", "options": ["a", "b", "c", "d"], "answer": "A", "colour": 1}]"#
    #expect(severities(json + "}", "/w/a.json") == [.warning])
    #expect(severities(json + #", "$schema": "\#(schema)"}"#, "/w/a.json") == [.error])
  }

  @Test func bySchemasOfOnesOwnEveryKeyThatIsNotKnownIsAnError() {
    let files = [
      "/w/s.json": #"{"properties": {"questions": true}, "additionalProperties": false}"#,
      "/w/a.yaml": bank(more: "colour: red"),
      "/w/b.yaml": "# yaml-language-server: $schema=s.json\n" + bank(more: "x: y"),
    ]
    let asked = Fixture(files) { $0.schema = "/w/s.json" }.snapshot
    #expect(asked.findings(of: "/w/a.yaml").map(\.severity) == [.error])
    let named = Fixture(files).snapshot.findings(of: "/w/b.yaml")
    #expect(named.filter { $0.rule == "schema-additional-properties" }.map(\.severity) == [.error])
  }

  @Test func aBankThatComesToNameItsSchemaIsJudgedAnew() {
    var fixture = Fixture([:])
    let text = bank(more: "colour: red")
    fixture.workspace.open("/w/a.yaml", SourceText(text))
    #expect(fixture.snapshot.findings(of: "/w/a.yaml").map(\.severity) == [.warning])
    fixture.workspace.edit("/w/a.yaml", 0..<0, with: "# yaml-language-server: $schema=\(BuiltInSchema.bank.uri)\n")
    #expect(fixture.snapshot.findings(of: "/w/a.yaml").map(\.severity) == [.error])
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

@Suite struct OneDefectTests {
  private static func question(_ id: Int, _ more: String = "") -> String {
    "- {id: q-\(id), question: Which fruit is yellow and long?, options: [A lime \(id), A plum, A pear], answer: A\(more)}\n"
  }

  @Test func aKeyOfMostQuestionsIsToldOnce() throws {
    let text = (1...4).map { Self.question($0, ", _number: \($0)") }.joined() + Self.question(5)
    let snapshot = Fixture(["/w/a.yaml": text]).snapshot
    let found = snapshot.findings(of: "/w/a.yaml").filter { $0.rule == "schema-additional-properties" }
    #expect(
      found.map(\.message) == [
        "The key \"_number\" is not known here; name it \"x-number\" if it is your own, or remove it. The key stands here 4 "
          + "times, in a bank of 5 questions."
      ])
    #expect(found.first?.related.map { SourceText(text).string($0.range) } == ["_number", "_number", "_number"])
    let fix = try #require(found.first?.fixes.first)
    #expect(fix.title == "Rename \"_number\" to \"x-number\" in all 4 places")
    let fixed = SourceText(text).applying(fix.edits)
    #expect(fixed.string(0..<fixed.count) == text.replacing("_number", with: "x-number"))
  }

  @Test func aKeyIsToldOnceFromTheSecondOn() {
    func messages(_ text: String) -> [String] {
      let findings = Fixture(["/w/a.yaml": text]).snapshot.findings(of: "/w/a.yaml")
      return findings.filter { $0.rule == "schema-additional-properties" }.map(\.message)
    }
    let others = (3...5).map { Self.question($0) }.joined()
    let misspelt = "The key \"explanaton\" is not known here; did you mean \"explanation\"?"
    #expect(messages(Self.question(1, ", explanaton: So it is.") + others) == [misspelt])
    #expect(
      messages((1...2).map { Self.question($0, ", explanaton: So it is.") }.joined() + others)
        == ["\(misspelt) The key stands here 2 times, in a bank of 5 questions."])
    #expect(
      messages("- {id: a, question: Which?, options: [{text: x, p: 1, correct: yes}, {text: y, p: 2}, z]}\n").map {
        $0.hasSuffix(". The key stands here 2 times, in a bank of 1 question.")
      } == [true])
  }

  @Test func singleOptionsOfMostQuestionsAreToldOnce() {
    func found(_ cards: Int, of count: Int) -> [Finding] {
      let text = (1...count).map { index in
        index > cards
          ? Self.question(index)
          : "- {id: q-\(index), question: What is the capital of country \(index)?, options: [City \(index)], answer: A}\n"
      }.joined()
      let findings = Fixture(["/w/a.yaml": text]).snapshot.findings(of: "/w/a.yaml")
      return findings.filter { $0.rule == "option-count-out-of-range" }
    }
    let message = "The question has one option, so that there is nothing to choose: write at least 3."
    let few = found(9, of: 9)
    #expect(few.map(\.message) == Array(repeating: message, count: 9))
    #expect(found(5, of: 10).map(\.message) == Array(repeating: message, count: 5))
    let most = found(7, of: 10)
    #expect(most.map(\.message) == ["\(message) It is so in 7 of 10 questions."])
    #expect(most.first?.question == "q-1")
    #expect(most.first?.related.map(\.message) == Array(repeating: "Another question with one option.", count: 5))
  }

  @Test func aNegativeWordIsToldOnceWithItsFix() {
    let text = bank().replacing("is yellow", with: "is not yellow")
    let snapshot = Fixture(["/w/a.yaml": text]).snapshot
    #expect(snapshot.findings(of: "/w/a.yaml").map(\.rule) == ["negative-stem"])
    #expect(snapshot.findings(of: "/w/a.yaml").flatMap(\.fixes).map(\.title) == ["Replace \"not\" by \"NOT\""])
    let accepted = text.replacing("    options", with: "    ignore: [negative-stem]\n    options")
    #expect(Fixture(["/w/a.yaml": accepted]).rules("/w/a.yaml") == ["negative-not-emphasised"])
  }
}
