import Catalog
import Testing

@Suite struct UserCatalogTests {
  private func file(_ text: String) throws -> CatalogFile { try #require(CatalogFile.load(json(text)).file) }

  @Test func aUsersCatalogueJudgesItsExams() throws {
    let acme = try file(
      """
      {"catalog": "acme", "exams": ["acme-*"], "products": [
        {"name": "Acme Rocket", "formerNames": [{"name": "Acme Skates", "until": "2025-03"}]},
        {"name": "로드러너", "formerNames": [{"name": "코요테", "until": "2025"}]}
      ]}
      """)
    let registry = CatalogRegistry(userFiles: [acme])
    let catalog = try #require(registry.catalog(forExam: "acme-dev"))
    let judge = ProductJudge(catalog, JudgingSpan(day: try #require(Day("2026-01-01"))))
    #expect(lines(judge, "Ride Acme Skates on Vertex AI.") == ["former Acme Skates -> Acme Rocket (high)"])
    #expect(lines(judge, "그는 코요테를 쓴다") == ["former 코요테 -> 로드러너 (high)"])
    #expect(registry.catalog(forExam: "other") == nil)
    #expect(registry.catalog(forExam: nil) == nil)
    #expect(registry.catalog(forExam: "google-pmle")?.product(named: "Acme Rocket") == nil)
  }

  @Test func aUsersEntryReplacesABuiltInOne() throws {
    let own = try file(
      #"{"catalog": "google-cloud", "exams": ["our-*"], "products": [{"name": "BigQuery", "summary": "Ours"}]}"#)
    let catalog = try #require(CatalogRegistry(userFiles: [own]).catalog(forExam: "our-exam"))
    #expect(catalog.product(named: "BigQuery")?.summary == "Ours")
    #expect(catalog.products.count == googleCloud.products.count)
  }

  @Test func aBrokenCatalogueSaysWhy() {
    let (file, findings) = CatalogFile.load(
      json(
        #"{"catalog": "a", "products": [{"kind": "api"}, {"name": "B", "formerNames": [{"name": "C", "until": "soon"}]}]}"#
      ))
    #expect(file?.products.map(\.name) == ["B"])
    #expect(
      findings.map(\.message) == [
        "The product has no \"name\", so it is left out; give it one.",
        "\"soon\" is no date, so it is not used; write a day, a month or a year: 2026-04-22, 2026-04, 2026.",
        "The former name \"C\" has no date in \"until\", so it is left out; give it one.",
      ])
    #expect(CatalogFile.load(json("3")).file == nil)
  }

  @Test func globsMatchExams() throws {
    var file = CatalogFile(catalog: "a")
    for (pattern, exam, holds) in [
      ("google-*", "google-pmle", true), ("google-*", "aws-clf", false), ("*-dev", "a-dev", true),
      ("a*b*c", "axxbyyc", true),
      ("a*b*c", "axxc", false), ("*", "anything", true), ("ab*ba", "aba", false), ("exact", "exact", true),
    ] {
      file.exams = [pattern]
      #expect(file.holds(forExam: exam) == holds, "\(pattern) \(exam)")
    }
  }
}
