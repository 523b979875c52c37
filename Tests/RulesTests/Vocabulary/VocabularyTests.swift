import Testing

@testable import Rules

@Suite struct VocabularyTests {
  private static func bank(_ fields: String) -> String {
    #"[{"question": "?", \#(fields), "options": ["a1", "b1", "c1"]}]"#
  }

  private static let settings: RuleSettings = {
    var settings = RuleSettings()
    settings.vocabulary = .init(tags: ["pipelines", "monitoring", "feature-store"], criteria: ["cost", "latency"])
    return settings
  }()

  @Test func aTagOutsideTheVocabularyIsTold() {
    assertFindings(
      "unknown-tag", Self.bank(#""tags": ["pipelines", "1️⃣pipeline2️⃣", "3️⃣gpu4️⃣"]"#),
      [
        "\"pipeline\" is no tag of the configured vocabulary, so that the question is not found by it: write \"pipelines\", if "
          + "that is meant.",
        "\"gpu\" is no tag of the configured vocabulary, so that the question is not found by it: write one of \"pipelines\", "
          + "\"monitoring\", \"feature-store\", or add it to \"vocabulary\".",
      ], settings: Self.settings)
  }

  @Test func aCriterionOutsideTheVocabularyIsTold() {
    assertFindings(
      "unknown-criterion", Self.bank(#""criteria": ["1️⃣costs2️⃣", "latency"]"#),
      [
        "\"costs\" is no criterion of the configured vocabulary, so that it is counted under no other: write \"cost\", if that "
          + "is meant."
      ], settings: Self.settings)
  }

  @Test func theFixWritesTheNearestWord() throws {
    let source = "- question: \"?\"\n  options: [a1, b1]\n  tags: [pipeline, 'monitorin']\n"
    let probe = RuleProbe(source, as: .yaml, settings: Self.settings)
    let found = probe.findings.filter { $0.rule == "unknown-tag" }
    #expect(
      found.map { $0.fixes.first?.title } == [
        "Replace \"pipeline\" by \"pipelines\"", "Replace \"monitorin\" by \"monitoring\"",
      ])
    let fixed = probe.text.applying(found.flatMap { $0.fixes.first?.edits ?? [] })
    #expect(
      fixed.string(0..<fixed.count)
        == source.replacing("[pipeline,", with: "[pipelines,").replacing("monitorin'", with: "monitoring'"))
  }

  @Test func withoutAVocabularyAnyWordIsRight() {
    assertFindings("unknown-tag", Self.bank(#""tags": ["anything"], "criteria": ["whatever"]"#))
    assertFindings("unknown-criterion", Self.bank(#""tags": ["anything"], "criteria": ["whatever"]"#))
    var settings = RuleSettings()
    settings.vocabulary.tags = ["a"]
    assertFindings("unknown-criterion", Self.bank(#""tags": ["a"], "criteria": ["whatever"]"#), settings: settings)
  }
}
