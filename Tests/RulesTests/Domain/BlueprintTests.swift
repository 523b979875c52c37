import Testing

@testable import Rules

@Suite struct BlueprintTests {
  /// A bank with so many questions of each domain.
  private static func bank(_ domains: [(String, Int)], guide: String = "1️⃣2026-062️⃣") -> String {
    let questions = domains.flatMap { domain, count in
      (0..<count).map { _ in #"{"domain": "\#(domain)", "question": "?", "options": ["a1", "b1", "c1"]}"# }
    }
    return
      #"{"exam": "google-pmle", "guide": "\#(guide)", "questions": [\#(questions.joined(separator: ", "))]}"#
  }

  /// Expected values by summing up the probabilities of all counts that are no likelier, in another program.
  @Test(arguments: [
    (7, 20, 0.5, 0.26317596), (1, 10, 0.3, 0.29957668), (4, 100, 0.21, 0.00000305), (0, 50, 0.13, 0.00223152),
    (13, 100, 0.13, 1),
  ])
  func theTestIsExact(count: Int, total: Int, chance: Double, expected: Double) {
    #expect(abs(Chance.twoSided(count, of: total, chance: chance) - expected) < 1e-6)
  }

  @Test func theTestHoldsForLargeBanksAndNonsense() {
    #expect(Chance.twoSided(50_000, of: 100_000, chance: 0.5) == 1)
    #expect(Chance.twoSided(0, of: 1_000_000, chance: 0.5) == 0)
    #expect(Chance.twoSided(5, of: 4, chance: 0.5) == 1)
    #expect(Chance.twoSided(0, of: 0, chance: 0.5) == 1)
  }

  @Test func aSectionThatIsFarOffIsTold() {
    assertFindings(
      "blueprint-coverage",
      Self.bank([("1.1", 13), ("2.1", 16), ("3.1", 4), ("4.1", 36), ("5.1", 18), ("6.1", 13)])
        .replacing("1️⃣2026-062️⃣", with: "1️⃣3️⃣2026-064️⃣2️⃣"),
      [
        "\"3 Scaling prototypes into ML models\" has 4 of 100 questions (4 %) but 21 % of the exam, so that candidates "
          + "practise it too little: write about 22 more.",
        "\"4 Serving and scaling models\" has 36 of 100 questions (36 %) but 20 % of the exam, so that the other sections get "
          + "too little practice: write more for those.",
      ])
  }

  @Test func anEmptySectionIsToldOnce() {
    let bank = Self.bank([("1", 13), ("Section 2", 16), ("3.1", 21), ("4.1", 20), ("5.1", 18)])
    assertFindings(
      "blueprint-empty-section", bank,
      [
        "None of the 88 questions is of \"6 Monitoring AI solutions\" (13 % of the exam), so that candidates never practise "
          + "it: write some."
      ])
    assertFindings("blueprint-coverage", bank.replacing("1️⃣", with: "").replacing("2️⃣", with: ""))
  }

  @Test(arguments: [
    // As published; small; all of one section; within five points; without weights.
    ([("1.1", 13), ("2.1", 16), ("3.1", 21), ("4.1", 20), ("5.1", 18), ("6.1", 13)], "2026-06"),
    ([("1.1", 20), ("2.1", 1)], "2026-06"),
    ([("3.1", 30), ("3.2", 30)], "2026-06"),
    ([("1.1", 17), ("2.1", 16), ("3.1", 17), ("4.1", 20), ("5.1", 18), ("6.1", 13)], "2026-06"),
    ([("1.1", 40), ("2.1", 2), ("3.1", 2), ("4.1", 2), ("5.1", 2), ("6.1", 2)], "2022"),
  ])
  func nothingToSay(domains: [(String, Int)], guide: String) {
    assertFindings("blueprint-coverage", Self.bank(domains, guide: guide))
    assertFindings("blueprint-empty-section", Self.bank(domains, guide: guide))
  }

  @Test func theDistanceCanBeConfigured() {
    let domains = [("1.1", 18), ("2.1", 16), ("3.1", 4), ("4.1", 20), ("5.1", 18), ("6.1", 13)]
    let settings = RuleSettings(options: ["blueprint-coverage": ["points": .integer(30)]])
    assertFindings("blueprint-coverage", Self.bank(domains, guide: "2026-06"), settings: settings)
  }

  @Test func shareOfTheExamSumsUp() throws {
    let probe = RuleProbe(Self.bank([("1.1", 3), ("9.9", 2)], guide: "2026-06"))
    var guide = try #require(probe.context.guide)
    #expect(guide.examLength == 60)
    #expect(SectionCoverage([], of: guide).examQuestions == [8, 9, 12, 12, 11, 8])
    guide.examLength = 50
    #expect(SectionCoverage([], of: guide).examQuestions.reduce(0) { $0 + ($1 ?? 0) } == 50)
  }
}
