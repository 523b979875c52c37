import Catalog
import Findings
import SourceText
import Testing

@testable import Workspace

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The broken banks of the project, judged as `qbank check` judges them; Tests/Fixtures/README.md says how to read marks.
@Suite struct BrokenFixtureTests {
  private static let files = [
    "pmle-2026-06-broken.yaml", "broken-header.yaml", "broken-writing.yaml", "broken-statistics.yaml",
    "broken-statistics-short.yaml", "broken-coverage.yaml",
  ]

  private static func text(_ name: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: folder.appending(path: "Fixtures/\(name)"), encoding: .utf8)
  }

  /// A rule named by a mark, and the lines (from 0) in which a finding of it has to begin.
  private struct Mark {
    var rule: String
    var lines: Range<Int>
  }

  private static func marks(in text: String, _ word: String) -> [Mark] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().flatMap { index, line -> [Mark] in
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

  private static func findings(_ text: String, today: Day) -> [Finding] {
    // Rules that are off unless configured are on.
    let rules = RuleDirectory.all.filter { $0.severity == nil }.map { "  \($0.id): hint\n" }.joined()
    let fixture = Fixture(["/w/.qbank.yaml": "rules:\n\(rules)", "/w/a.yaml": text]) { $0.today = today }
    return fixture.snapshot.findings(of: "/w/a.yaml")
  }

  @Test(arguments: files) func everyMarkIsFound(name: String) throws {
    let text = try Self.text(name)
    let source = SourceText(text)
    for (word, today) in [
      ("expect", Day(year: 2026, month: 9, day: 26)), ("expect-as-of 2026-06-15", Day(year: 2026, month: 6, day: 15)),
    ] {
      let findings = Self.findings(text, today: today)
      for mark in Self.marks(in: text, word) {
        let isFound = findings.contains {
          $0.rule.name == mark.rule && mark.lines.contains(source.line(at: $0.range.lowerBound))
        }
        #expect(isFound, "\(mark.rule) at line \(mark.lines.lowerBound + 1)")
      }
    }
  }

  @Test func everyRuleOnBanksHasAMark() throws {
    var marked = Set<String>()
    for name in Self.files {
      let text = try Self.text(name)
      marked.formUnion(Self.marks(in: text, "expect").map(\.rule))
      marked.formUnion(Self.marks(in: text, "expect-as-of 2026-06-15").map(\.rule))
    }
    let categories: Set<RuleCategory> = [.structure, .key, .domain, .product, .writing, .bank]
    let missing = RuleDirectory.all.filter {
      categories.contains($0.category) && !marked.contains($0.id.name) && !Self.aboutOtherFiles.contains($0.id)
    }
    #expect(missing.map(\.id.name) == [])
  }

  /// Rules of these categories that speak of guides and catalogues, not of banks.
  private static let aboutOtherFiles: Set<RuleID> = ["invalid-catalog", "invalid-guide"]

  @Test func aDefectIsFoundOnce() throws {
    let findings = Self.findings(try Self.text(Self.files[0]), today: Day(year: 2026, month: 9, day: 26))
    let places = findings.map { "\($0.rule) \($0.range)" }
    #expect(Set(places).count == places.count)
  }
}
