import Catalog
import Testing

@testable import Workspace

@Suite struct MigrationTests {
  private static func migrate(
    _ source: String, to id: String = "google-pmle@2026-06", path: String = "/w/bank.yaml",
    files: [String: String] = [:]
  ) throws -> Migration {
    let fixture = Fixture(files.merging([path: source]) { $1 })
    let guides = try #require(fixture.snapshot.context(of: path)).guides
    let target = try #require(guides.version(exam: nil, guide: id))
    return try fixture.snapshot.migration(of: path, to: target)
  }

  private static func text(_ migration: Migration) -> String { migration.text.string(0..<migration.text.count) }

  /// Migrates, and expects that a second run has nothing to do.
  private static func migrated(
    _ source: String, to id: String = "google-pmle@2026-06", path: String = "/w/bank.yaml",
    files: [String: String] = [:]
  ) throws -> String {
    let result = text(try migrate(source, to: id, path: path, files: files))
    #expect(try migrate(result, to: id, path: path, files: files).edits == [])
    return result
  }

  @Test func aBankMoves() throws {
    let source = """
      # Our bank. Vertex AI stays in comments.
      exam: google-pmle
      guide: "2024-10" # the old one
      questions:
        - id: q-1
          domain: "5.3"   # metadata
          question: >-
            You train on Vertex
            AI. A Vertex AI endpoint serves the model, and `vertex_ai` is code.
            What should you do with Dataproc?
          options:
            - {text: Use a Vertex AI endpoint, correct: true}
            - text: "Use \\"Vertex AI Pipelines\\" or Looker Studio"
          references: [https://cloud.google.com/vertex-ai/docs]
          tags: [vertex-ai]
        - domain: Training models by using AutoML
          question: Vertex AI를 사용하여 무엇을 해야 합니까?
          options: [Vertex AIを使う, 'It''s Vertex AI', "wait"]
          answer: A

      """
    let expected = """
      # Our bank. Vertex AI stays in comments.
      exam: google-pmle
      guide: "2026-06" # the old one
      questions:
        - id: q-1
          domain: "2.3"   # metadata
          question: >-
            You train on Gemini
            Enterprise Agent Platform. An Agent Platform endpoint serves the model, and `vertex_ai` is code.
            What should you do with Managed Service for Apache Spark?
          options:
            - {text: Use an Agent Platform endpoint, correct: true}
            - text: "Use \\"Agent Platform Pipelines\\" or Data Studio"
          references: [https://cloud.google.com/vertex-ai/docs]
          tags: [vertex-ai]
        - domain: Developing ML models using BigQuery ML or AutoML on Gemini Enterprise Agent Platform
          question: Gemini Enterprise Agent Platform을 사용하여 무엇을 해야 합니까?
          options: [Agent Platformを使う, 'It''s Agent Platform', "wait"]
          answer: A

      """
    #expect(try Self.migrated(source) == expected)
    let migration = try Self.migrate(source)
    #expect(migration.count(.guide) == 1)
    #expect(migration.count(.domain) == 2)
    #expect(migration.count(.name) == 9)
    #expect(migration.findings.map(\.rule.name) == [])
  }

  @Test func lineBreaksAndMarksOfTheFileStay() throws {
    let source =
      "\u{FEFF}exam: google-pmle\r\nguide: '2024-10'\r\nquestions:\r\n  - question: >\r\n      On Vertex\r\n      AI?\r\n    options: [a, b]\r\n"
    let expected =
      "\u{FEFF}exam: google-pmle\r\nguide: '2026-06'\r\nquestions:\r\n  - question: >\r\n      On Gemini\r\n      Enterprise Agent Platform?\r\n    options: [a, b]\r\n"
    #expect(try Self.migrated(source) == expected)
  }

  @Test func jsonMovesToo() throws {
    let source =
      #"{"exam": "google-pmle", "guide": 2023, "questions": [{"domain": 5.3, "question": "On \"Vertex AI\"?", "options": ["a", "b"]}]}"#
    let expected =
      #"{"exam": "google-pmle", "guide": "2026-06", "questions": [{"domain": 2.3, "question": "On \"Gemini Enterprise Agent Platform\"?", "options": ["a", "b"]}]}"#
    #expect(try Self.migrated(source, path: "/w/bank.json") == expected)
  }

  @Test func whatWentToSeveralIsMarkedAndToldWithItsCandidates() throws {
    let source = """
      exam: google-pmle
      guide: "2022"
      questions:
        - {question: "1?", domain: "2.1", options: [a, b]}
        - {question: "2?", domain: "4.1", options: [a, b]}
        - {question: "3?", domain: Testing models, options: [a, b]}

      """
    let migration = try Self.migrate(source, to: "google-pmle@2023")
    #expect(
      Self.text(migration)
        == source.replacing("guide: \"2022\"", with: "guide: \"2023\"")
        .replacing("\"2.1\"", with: "\"google-pmle@2022 2.1\"").replacing("\"4.1\"", with: "\"3.1\""))
    #expect(
      migration.findings.map(\.message) == [
        "\"google-pmle@2022 2.1\" is a domain of google-pmle@2022, not of google-pmle@2023, so that the question counts for no "
          + "part of the exam: what it held is now in \"4.2 Scaling online model serving\" or \"5.1 Developing end-to-end ML "
          + "pipelines\".",
        "\"Testing models\" is a domain of google-pmle@2022, not of google-pmle@2023, so that the question counts for no part "
          + "of the exam: what it held is now in \"3.2 Training models\" or \"6.2 Monitoring, testing, and troubleshooting ML "
          + "solutions\".",
      ])
    #expect(migration.findings.first?.fixes.map { $0.edits.map(\.replacement) } == [["4.2"], ["5.1"]])
    #expect(try Self.migrated(source, to: "google-pmle@2023") == Self.text(migration))
  }

  @Test func theGuideIsAddedWhereTheConfigurationNamedIt() throws {
    let files = ["/w/.qbank.yaml": "exam: google-pmle\nguide: \"2024-10\"\n"]
    let bank = "questions:\n  - {question: \"1?\", domain: \"5.3\", options: [a, b]}\n"
    #expect(
      try Self.migrated(bank, files: files)
        == "guide: google-pmle@2026-06\n" + bank.replacing("5.3", with: "2.3"))
    #expect(
      try Self.migrated("exam: google-pmle\n" + bank, files: files)
        == "exam: google-pmle\nguide: '2026-06'\n" + bank.replacing("5.3", with: "2.3"))
  }

  @Test func anchorsAreEditedOnce() throws {
    let source = """
      exam: google-pmle
      guide: "2024-10"
      questions:
        - {question: &q On Vertex AI?, domain: &d "5.3", options: [a, b]}
        - {question: *q, domain: *d, options: [a, c]}

      """
    #expect(
      try Self.migrated(source)
        == source.replacing("2024-10", with: "2026-06").replacing("5.3", with: "2.3")
        .replacing("On Vertex AI?", with: "On Gemini Enterprise Agent Platform?"))
  }

  @Test(arguments: [
    (
      "exam: google-pca\nguide: \"2026\"\nquestions:\n  - {question: x, options: [a]}\n",
      MigrationProblem.otherExam("google-pca")
    ),
    ("exam: google-pmle\nquestions:\n  - {question: x, options: [a]}\n", .noGuide),
    (
      "exam: google-pmle\nguide: \"2024-10\"\nquestions:\n  - {question: x, options: [a]}\n  - {question: y, options: [a}\n",
      .brokenSyntax
    ),
    ("- {question: x, options: [a]}\n", .noGuide), ("name: x\n", .noBank),
  ])
  func whatCannotMoveIsRefused(source: String, problem: MigrationProblem) {
    #expect(throws: problem) { try Self.migrate(source) }
  }

  @Test func aListHasNoPlaceForTheGuide() {
    let files = ["/w/.qbank.yaml": "exam: google-pmle\nguide: \"2024-10\"\n"]
    #expect(throws: MigrationProblem.noHeader) { try Self.migrate("- {question: x, options: [a]}\n", files: files) }
  }
}
