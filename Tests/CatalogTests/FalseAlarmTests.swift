import Catalog
import Testing

/// Careful prose of today has nothing to report, and what is in it is seen.
@Suite struct FalseAlarmTests {
  private static let paragraphs = currentProse.split(separator: "\n").map(String.init)

  @Test func currentProseHasNoFindings() throws {
    let judge = try judge("2026-06")
    for paragraph in Self.paragraphs { #expect(lines(judge, paragraph) == [], "\(paragraph)") }
    #expect(Self.paragraphs.count >= 200)
  }

  @Test func currentProseIsRead() {
    let mentions = Self.paragraphs.map { googleCloud.mentions(in: Array($0.utf8)).count }
    #expect(mentions.reduce(0, +) > 250)
  }
}
