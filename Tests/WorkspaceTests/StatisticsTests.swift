import Testing

@testable import Workspace

@Suite struct StatisticsTests {
  private static let first = """
    exam: google-pmle
    guide: "2026-06"
    language: ko
    questions:
      - {question: "1?", domain: "1.1", difficulty: easy, status: approved, options: [a, b, c], answer: 1}
      - {question: "2?", domain: Training models, difficulty: hard, status: retired, options: [a, b, c], answer: 3}
      - {question: "3?", domain: "9.9", language: en, options: [a, b, c], answer: [2, 3]}
      - {question: "4?", options: [a, b, c]}

    """
  private static let second = """
    [{"question": "5?", "options": ["a", "b"], "answer": "B"}]
    """

  @Test func banksAreCountedTogether() throws {
    let fixture = Fixture(["/w/a.yaml": Self.first, "/w/b.json": Self.second, "/w/c.yaml": "name: none\n"])
    let statistics = fixture.snapshot.statistics(of: ["/w/a.yaml", "/w/b.json", "/w/c.yaml"])
    #expect(statistics.banks == 2)
    #expect(statistics.questions == 5)
    #expect(statistics.withoutGuide == 1)
    #expect(statistics.keys.positions == [1, 2, 2])
    #expect(statistics.keys.several == 1)
    #expect(statistics.keys.unknown == 1)
    #expect(
      statistics.difficulties == [
        .init(value: "easy", questions: 1), .init(value: "hard", questions: 1), .init(value: nil, questions: 3),
      ])
    #expect(
      statistics.statuses == [
        .init(value: "approved", questions: 1), .init(value: "retired", questions: 1), .init(value: nil, questions: 3),
      ])
    #expect(statistics.languages == [.init(value: "ko", questions: 3), .init(value: "en", questions: 2)])
    let coverage = try #require(statistics.coverage.first)
    #expect(statistics.coverage.count == 1)
    #expect(coverage.guide.id == "google-pmle@2026-06")
    #expect(coverage.sections.map(\.questions) == [1, 0, 0, 0, 0, 0])
    #expect(coverage.placed == 1)
    #expect(coverage.unplaced == 1)
    #expect(coverage.withoutDomain == 1)
    #expect(coverage.retired == 1)
  }
}
