import Testing

@testable import Rules

@Suite struct UnknownGuideTests {
  private static func bank(_ header: String) -> String {
    #"{\#(header), "questions": [{"question": "?", "options": ["a1", "b1", "c1"], "answer": "A"}]}"#
  }

  @Test func aVersionThatIsNot() {
    let probe = RuleProbe(Self.bank(#""exam": "google-pmle", "guide": "2026-60""#))
    let found = probe.findings.filter { $0.rule == "unknown-guide" }
    #expect(found.map { probe.text.string($0.range) } == ["2026-60"])
    #expect(
      found.map(\.message) == [
        "\"2026-60\" is no version of the guide of google-pmle, so that domains are not judged: write \"2026-06\" or \"2024-10\"."
      ])
    #expect(found.first?.fixes.first?.title == "Replace by \"2026-06\"")
  }

  @Test func anExamThatIsNearlyKnown() {
    assertFindings(
      "unknown-guide", Self.bank(#""exam": "1️⃣google-pmel2️⃣", "guide": "2026-06""#),
      [
        "\"google-pmel\" is no exam that is known, so that domains and product names are not judged: write \"google-pmle\", if "
          + "that is meant."
      ])
  }

  @Test(arguments: [
    #""exam": "google-pmle", "guide": "2026-06""#, #""exam": "google-pmle""#, #""exam": "aws-solutions-architect""#,
    #""title": "x""#,
  ])
  func nothingToSay(header: String) {
    assertFindings("unknown-guide", Self.bank(header))
  }
}
