import Catalog
import Findings
import SourceText
import Testing

@testable import Rules

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The sample banks of the project under all rules.
@Suite struct FixtureTests {
  private static func fixture(_ name: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: folder.appending(path: "Fixtures/\(name)"), encoding: .utf8)
  }

  private static func described(_ finding: Finding, _ text: SourceText) -> String {
    "\(text.line(at: finding.range.lowerBound) + 1): \(finding.message) [\(finding.rule)]"
  }

  @Test func theSampleBankIsClean() throws {
    let probe = RuleProbe(try Self.fixture("pmle-2026-06.yaml"), as: .yaml)
    #expect(probe.context.guide?.id == "google-pmle@2026-06")
    #expect(probe.findings.map { Self.described($0, probe.text) } == [])
  }

  @Test func theSampleBankIsCleanAsJSON() throws {
    let probe = RuleProbe(try Self.fixture("pmle-2026-06.json"))
    #expect(probe.findings.map { Self.described($0, probe.text) } == [])
  }

  @Test(arguments: [Day(year: 2024, month: 12, day: 1), Day(year: 2026, month: 11, day: 21)])
  func theBankOfTheGuideBeforeIsClean(today: Day) throws {
    let probe = RuleProbe(try Self.fixture("pmle-2024-10.yaml"), as: .yaml, today: today)
    #expect(probe.context.guide?.id == "google-pmle@2024-10")
    #expect(probe.findings.map { Self.described($0, probe.text) } == [])
  }

  @Test func namesOfTheFutureDependOnTheDay() throws {
    let source = try Self.fixture("pmle-2026-06-broken.yaml")
    let probe = RuleProbe(source, as: .yaml, today: Day(year: 2026, month: 6, day: 15))
    let future = probe.findings.first { $0.rule == "future-product-name" }
    #expect(future?.fixes.map(\.title) == ["Replace \"Gemini Notebook\" by \"NotebookLM\""])
  }
}
