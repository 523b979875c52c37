import Catalog
import Testing

@Suite struct GuideTests {
  private let registry = GuideRegistry()

  private func version(_ name: String) throws -> GuideVersion {
    try #require(registry.version(exam: "google-pmle", guide: name))
  }

  @Test func fifteenExamsAreBuiltIn() throws {
    #expect(registry.exams.count == 15)
    let pmle = try #require(registry.exam("google-pmle"))
    #expect(pmle.versions.map(\.version) == ["2020", "2022", "2023", "2024-10", "2026-06"])
    #expect(pmle.name == "Professional Machine Learning Engineer")
    #expect(try version("2026-06").sections.map(\.weight) == [13, 16, 21, 20, 18, 13])
    #expect(try version("2026-06").domains.count == 6 + 14)
    for exam in registry.exams { #expect(registry.exam(exam)?.newestVersion?.sections.isEmpty == false) }
  }

  @Test func aVersionIsFoundByItsWholeId() {
    #expect(registry.version(exam: nil, guide: "google-pmle@2024-10")?.id == "google-pmle@2024-10")
    #expect(registry.version(exam: "google-pmle", guide: "2025") == nil)
    #expect(registry.version(exam: "google-pmle", guide: nil) == nil)
  }

  @Test func weightsAreNormalised() throws {
    #expect(try abs(version("2026-06").normalizedWeights.values.reduce(0, +) - 100) < 1e-9)
    #expect(try version("2020").normalizedWeights.isEmpty)
  }

  @Test func weightsOfEveryExamAreNormalisedTo100() throws {
    for exam in registry.exams {
      for version in try #require(registry.exam(exam)).versions {
        let weights = version.normalizedWeights
        #expect(weights.isEmpty == !version.hasWeights)
        guard version.hasWeights else { continue }
        #expect(weights.count == version.sections.count, "\(version.id)")
        #expect(abs(weights.values.reduce(0, +) - 100) < 1e-9, "\(version.id)")
        let published = version.sections.compactMap(\.weight).reduce(0, +)
        #expect(abs(published - 100) <= 3, "\(version.id) publishes \(published)")
      }
    }
  }

  @Test func aDomainIsFoundByNumberOrTitle() throws {
    let guide = try version("2026-06")
    for text in ["3.2", " 3.2 ", "Training models", "training  MODELS", "3.2 Training models", "3.2: Training models"] {
      #expect(guide.domain(matching: text)?.number == "3.2", "\(text)")
    }
    for text in ["6", "Section 6", "Monitoring AI solutions", "6. Monitoring AI solutions"] {
      #expect(guide.domain(matching: text)?.number == "6", "\(text)")
    }
    for text in ["", "7", "3.20", "Training", "32", "3.2 Serving models"] {
      #expect(guide.domain(matching: text) == nil, "\(text)")
    }
  }

  @Test func aNearDomainIsSuggested() throws {
    let guide = try version("2026-06")
    #expect(guide.suggestions(for: "Trainning models").first?.number == "3.2")
    #expect(guide.suggestions(for: "3.9").first?.number.hasPrefix("3.") == true)
    #expect(guide.suggestions(for: "3,2").first?.number == "3.2")
    #expect(guide.suggestions(for: "hardware").first?.number == "3.3")
    #expect(guide.suggestions(for: "cooking with gas").isEmpty)
  }

  @Test func unknownIdsHaveSuggestions() {
    #expect(registry.examSuggestions(for: "google-plme").first == "google-pmle")
    #expect(registry.exam("google-pmle")?.versionSuggestions(for: "2024").first == "2024-10")
  }

  @Test func crosswalksLeadFromVersionToVersion() throws {
    let pmle = try #require(registry.exam("google-pmle"))
    #expect(pmle.targets(of: "5.3", from: "2024-10", to: "2026-06") == ["2.3"])
    #expect(pmle.targets(of: "1.3", from: "2023", to: "2026-06") == ["1.1"])
    #expect(pmle.targets(of: "5", from: "2024-10", to: "2026-06") == ["5", "2"])
    #expect(pmle.targets(of: "2.1", from: "2022", to: "2023") == ["4.2", "5.1"])
    #expect(pmle.targets(of: "9.9", from: "2024-10", to: "2026-06") == nil)
    #expect(pmle.targets(of: "1.1", from: "2026-06", to: "2024-10") == nil)
    // Each subsection of each version has targets in the next, all of them there.
    for step in pmle.crosswalks {
      let source = try version(step.from)
      let target = Set(try version(step.to).domains.map(\.number))
      #expect(Set(step.domains.keys) == Set(source.sections.flatMap(\.subsections).map(\.number)))
      #expect(step.domains.values.allSatisfy { !$0.isEmpty && target.isSuperset(of: $0) })
    }
  }

  @Test func aBrokenGuideSaysWhy() {
    let tree = json(
      """
      {"exam": "acme", "guides": [
        {"version": "1", "from": "2026-13", "sections": [{"number": "1", "title": "A"}, {"number": "1", "title": "B"}]},
        {"version": "2", "sections": []}
      ], "crosswalks": [{"from": "1", "to": "3", "domains": {}}]}
      """)
    let (guide, findings) = ExamGuide.load(tree)
    #expect(guide?.versions.map(\.version) == ["1"])
    #expect(
      findings.map(\.message) == [
        "The number \"1\" stands twice in version \"1\"; the first one counts.",
        "\"2026-13\" is no date, so it is not used; write a day, a month or a year: 2026-04-22, 2026-04, 2026.",
        "Version \"2\" has no section, so it is left out; give it its sections.",
        "The crosswalk names the version \"3\", which this guide does not have, so it is left out.",
      ])
    #expect(ExamGuide.load(json("[]")).guide == nil)
    #expect(ExamGuide.load(json("")).guide == nil)
  }

  @Test func aUsersGuideAddsVersions() throws {
    let own = try #require(
      ExamGuide.load(
        json(#"{"exam": "google-pmle", "guides": [{"version": "2027", "sections": [{"number": "1", "title": "A"}]}]}"#)
      ).guide)
    let registry = GuideRegistry(userGuides: [own])
    #expect(registry.exam("google-pmle")?.versions.map(\.version).last == "2027")
    #expect(registry.exam("google-pmle")?.versions.count == 6)
    #expect(registry.exam("google-pmle")?.name == "Professional Machine Learning Engineer")
  }
}
