import Testing

@testable import Rules

@Suite struct DomainTests {
  private static func bank(_ domain: String, exam: String = "google-pmle", guide: String = "2026-06") -> String {
    #"{"exam": "\#(exam)", "guide": "\#(guide)", "questions": [{\#(domain)"question": "?", "options": ["a1", "b1", "c1"]}]}"#
  }

  @Test func aDomainThatNeverWas() {
    assertFindings(
      "unknown-domain", Self.bank(#""domain": "1️⃣7.32️⃣", "#),
      [
        "\"7.3\" is no domain of google-pmle@2026-06, so that the question counts for no part of the exam: its sections are 1 "
          + "to 6."
      ])
  }

  @Test func aMisspeltTitle() {
    let probe = RuleProbe(
      Self.bank(#""domain": "Buildng AI solutions using Google Cloud AI APIs or foundational models", "#))
    let found = probe.findings.filter { $0.rule == "unknown-domain" }
    #expect(found.count == 1)
    #expect(found.first?.fixes.isEmpty == false)
  }

  @Test func aDomainOfAnOlderGuide() {
    let probe = RuleProbe(Self.bank(#""domain": "Model prototyping using Jupyter notebooks", "#))
    #expect(probe.findings.contains { $0.rule == "domain-of-other-guide" })
    #expect(!probe.findings.contains { $0.rule == "unknown-domain" })
  }

  @Test(arguments: ["1.1", "1", "Section 1"])
  func aDomainOfTheGuide(domain: String) {
    assertFindings("unknown-domain", Self.bank(#""domain": "\#(domain)", "#))
    assertFindings("domain-of-other-guide", Self.bank(#""domain": "\#(domain)", "#))
  }

  @Test func withoutAKnownGuideNothingIsSaid() {
    assertFindings("unknown-domain", Self.bank(#""domain": "7.3", "#, exam: "aws-saa"))
    assertFindings("unknown-domain", #"[{"domain": "7.3", "question": "?", "options": ["a1", "b1"]}]"#)
  }

  @Test func missingWhereMostHaveOne() {
    let with = #"{"domain": "1.1", "question": "?", "options": ["a1", "b1", "c1"]}"#
    let all = [with, with, with, #"{1️⃣"question"2️⃣: "?", "options": ["a1", "b1", "c1"]}"#].joined(separator: ", ")
    assertFindings(
      "missing-domain", #"{"exam": "google-pmle", "guide": "2026-06", "questions": [\#(all)]}"#,
      [
        "The question has no domain, so that it counts for no part of google-pmle@2026-06; 3 of 4 questions have one: add "
          + "\"domain\"."
      ])
    assertFindings("missing-domain", #"{"questions": [\#(all.replacing("1️⃣", with: "").replacing("2️⃣", with: ""))]}"#)
  }
}
