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

/// The sample banks of the project under all rules; Tests/Fixtures/README.md says how the marks are read.
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

  /// A rule named by a mark, and the lines (from 0) in which a finding of it has to begin.
  private struct Mark {
    var rule: String
    var lines: Range<Int>
  }

  private static func marks(in lines: [Substring], _ word: String) -> [Mark] {
    lines.enumerated().flatMap { index, line -> [Mark] in
      let text = line.drop { $0 == " " }
      guard text.hasPrefix("# \(word): ") else { return [] }
      var start = index
      while start < lines.count, lines[start].drop(while: { $0 == " " }).hasPrefix("#") { start += 1 }
      guard start < lines.count else { return [] }
      let indent = lines[start].prefix { $0 == " " }.count
      let end = lines[(start + 1)...].firstIndex { other in
        let content = other.drop { $0 == " " }
        return !content.isEmpty && other.count - content.count <= indent
      }
      return text.dropFirst(word.count + 4).split(separator: ",").map {
        Mark(rule: $0.drop { $0 == " " }.description, lines: start..<(end ?? lines.count))
      }
    }
  }

  @Test func theBrokenTwinShowsEveryRule() throws {
    let source = try Self.fixture("pmle-2026-06-broken.yaml")
    let probe = RuleProbe(source, as: .yaml)
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let known = Set(RuleRegistry.rules.map { type(of: $0).header.id.name })
    for mark in Self.marks(in: lines, "expect") + Self.marks(in: lines, "expect-later") where known.contains(mark.rule)
    {
      let found = probe.findings.contains {
        $0.rule.name == mark.rule && mark.lines.contains(probe.text.line(at: $0.range.lowerBound))
      }
      #expect(found, "\(mark.rule) at line \(mark.lines.lowerBound + 1)")
    }
  }

  @Test func namesOfTheFutureDependOnTheDay() throws {
    let source = try Self.fixture("pmle-2026-06-broken.yaml")
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let probe = RuleProbe(source, as: .yaml, today: Day(year: 2026, month: 6, day: 15))
    let future = probe.findings.first { $0.rule == "future-product-name" }
    #expect(future?.fixes.map(\.title) == ["Replace \"Gemini Notebook\" by \"NotebookLM\""])
    for mark in Self.marks(in: lines, "expect-as-of 2026-06-15") {
      let found = probe.findings.contains {
        $0.rule.name == mark.rule && mark.lines.contains(probe.text.line(at: $0.range.lowerBound))
      }
      #expect(found, "\(mark.rule) at line \(mark.lines.lowerBound + 1)")
    }
  }
}
