import TestSupport
import Testing

/// An exam that the program does not know, by a guide and a catalogue in the workspace.
@Suite struct CustomExamTests {
  private static let guide = """
    $schema: ../schemas/exam-guide.schema.json
    exam: acme-fire
    name: Fire Warden
    guides:
      - version: "1"
        from: "2024-01-01"
        to: "2025-12-31"
        sections:
          - {number: "1", title: Prevention, weight: 30, subsections: [{number: "1.1", title: Storing}, {number: "1.2", title: Heating}]}
          - {number: "2", title: Fighting fires, weight: 60}
      - version: "2"
        from: "2026-01-01"
        sections:
          - {number: "1", title: Fighting fires, weight: 50}
          - {number: "2", title: Prevention, weight: 50, subsections: [{number: "2.1", title: Storing}]}
    crosswalks:
      - {from: "1", to: "2", domains: {"1.1": ["2.1"], "1.2": ["2.1", "1"], "2": ["1"]}}

    """
  private static let catalog = """
    catalog: acme
    exams: ["acme-*"]
    products:
      - name: SprayMax
        formerNames: [{name: HoseKing, until: "2025-06-01", confidence: high}]

    """
  private static let bank = """
    exam: acme-fire
    guide: "1"
    questions:
      - {id: f-1, domain: "1.1", question: Where does HoseKing stand?, options: [Here, There, Elsewhere], answer: A}
      - {id: f-2, domain: Heating, question: When is it cold?, options: [Now, Never, Later], answer: B}
      - {id: f-3, domain: "7", question: Who runs first?, options: [You, They, Nobody], answer: C}

    """

  private func folder() -> TemporaryFolder {
    let folder = TemporaryFolder()
    folder.write("guides: [guides/fire.yaml]\ncatalogs: [acme.yaml]\nexam: acme-fire\n", to: ".qbank.yaml")
    folder.write(Self.guide, to: "guides/fire.yaml")
    folder.write(Self.catalog, to: "acme.yaml")
    folder.write(Self.bank, to: "bank.yaml")
    return folder
  }

  @Test func theGuideAndTheCatalogueAreSound() {
    let folder = folder()
    let result = BuiltCommand.run("check", ".qbank.yaml", "guides", "acme.yaml", in: folder)
    #expect(result.output.hasPrefix("Nothing found"), "\(result)")
  }

  @Test func domainsAreCheckedByIt() {
    let folder = folder()
    let result = BuiltCommand.run("check", "--as-of", "2026-11-21", "bank.yaml", in: folder)
    #expect(result.exitCode == 1)
    #expect(
      result.output == """
        bank.yaml:6:24: error: "7" is no domain of acme-fire@1, so that the question counts for no part of the exam: its \
        sections are 1 to 2. [unknown-domain]
        1 error in 1 question bank (3 questions).

        """)
  }

  @Test func statisticsAndMigrationKnowIt() {
    let folder = folder()
    let stats = BuiltCommand.run("stats", "bank.yaml", in: folder)
    #expect(stats.output.contains("acme-fire@1: Fire Warden"))
    // Weights of 30 and 60 are normalised to 33 and 67.
    #expect(stats.output.contains("  2  100 %    33 %     20\n"), "\(stats.output)")
    let moved = BuiltCommand.run(
      "migrate", "--to", "acme-fire@2", "--as-of", "2026-11-21", "--write", "bank.yaml", in: folder)
    #expect(moved.exitCode == 1)
    #expect(moved.output.hasPrefix("bank.yaml: guide 1 → 2, 1 domain moved, 1 product name replaced\n"), "\(moved)")
    #expect(
      folder.read("bank.yaml")
        == Self.bank.replacing("guide: \"1\"", with: "guide: \"2\"").replacing("\"1.1\"", with: "\"2.1\"")
        .replacing("HoseKing", with: "SprayMax"))
    #expect(moved.output.contains("\"Heating\" is a domain of acme-fire@1"))
  }
}
