import TestSupport
import Testing

@testable import Editing

@Suite struct WordCompletionTests {
  private static let others = [
    "/w/other.yaml": """
    questions:
      - {question: "1?", options: [a, b], tags: [gpu, pipelines], criteria: [cost]}
      - {question: "2?", options: [a, b], tags: [pipelines]}

    """
  ]

  @Test func theWorkspacesTagsComeByUse() {
    let sample = Sample(yamlBank("    tags: [1️⃣]\n"), loaded: Self.others)
    #expect(sample.labels == ["pipelines", "gpu"])
    #expect(sample.taking("gpu")?.contains("tags: [gpu]\n") == true)
    #expect(
      Sample(yamlBank("    tags:\n      - gpu\n      - 1️⃣\n"), loaded: Self.others).labels
        == ["pipelines"])
  }

  @Test func theUsualCriteriaFollowThoseInUse() {
    let labels = Sample(yamlBank("    criteria: [la1️⃣]\n"), loaded: Self.others).labels
    #expect(labels.prefix(3) == ["cost", "la", "accuracy"] || labels.prefix(2) == ["cost", "accuracy"], "\(labels)")
    #expect(labels.contains("latency"))
    #expect(labels.count(where: { $0 == "cost" }) == 1)
  }

  @Test func aConfiguredVocabularyIsAllThereIs() {
    let files = ["/w/.qbank.yaml": "vocabulary: {tags: [alpha, beta], criteria: [price]}\n"]
    #expect(Sample(yamlBank("    tags: [alpha, 1️⃣]\n"), files: files, loaded: Self.others).labels == ["beta"])
    #expect(Sample(yamlBank("    criteria: [1️⃣]\n"), files: files, loaded: Self.others).labels == ["price"])
  }
}

@Suite struct DomainCountTests {
  @Test func aHoverOnADomainCountsQuestions() throws {
    let bank = """
      exam: google-pmle
      guide: "2026-06"
      questions:
        - {question: "1?", domain: "31️⃣.2", options: [a, b]}
        - {question: "2?", domain: "3.2", options: [a, b]}
        - {question: "3?", domain: "3.1", options: [a, b]}
        - {question: "4?", domain: "1.1", options: [a, b]}

      """
    let card = try #require(Sample(bank).hover)
    #expect(
      card.explanation.plain == """
        3.2 Training models · Professional Machine Learning Engineer

        - Section: 3 Scaling prototypes into ML models
        - Weight of the section: 21 %
        - In this bank: 2 of 4 questions
        - In the whole section: 3 of 4 questions
        - The section in an exam: 12 of 60 questions
        - Guide: google-pmle@2026-06
        """)
    let section = try #require(Sample(bank.replacing("31️⃣.2", with: "31️⃣")).hover)
    #expect(section.explanation.plain.contains("- In this bank: 3 of 4 questions\n- In an exam: 12 of 60 questions\n"))
  }
}

@Suite struct NameRankingTests {
  /// The place of a label among the proposals.
  private func place(_ label: String, _ source: String) -> Int? { Sample(source).labels.firstIndex(of: label) }

  @Test func useInTheWorkspaceAndNearbyMakesANameLikelier() throws {
    func bank(_ other: String) -> String {
      """
      exam: google-pmle
      guide: "2026-06"
      questions:
        - question: "\(other)"
          options: [a, b]
        - question: "Use Cloud S1️⃣"
          options: [a, b]

      """
    }
    let without = try #require(place("Cloud Scheduler", bank("1?")))
    let with = try #require(place("Cloud Scheduler", bank("With Cloud Scheduler?")))
    #expect(without > 0)
    #expect(with == 0)
  }

  @Test(arguments: [
    ("Use Vertex AI Pi1️⃣ now", "Agent Platform Pipelines", "Use Agent Platform Pipelines now"),
    ("Vertex AI Pi1️⃣를 사용", "Agent Platform Pipelines", "Agent Platform Pipelines를 사용"),
    ("한국어Vertex AI Pi1️⃣", "Agent Platform Pipelines", "한국어Agent Platform Pipelines"),
    ("これはBigQuery M1️⃣です", "BigQuery ML", "これはBigQuery MLです"),
    ("Say \\\"BigQuery M1️⃣\\\" now", "BigQuery ML", "Say \\\"BigQuery ML\\\" now"),
  ])
  func theEditReplacesTheWholePhrase(stem: String, label: String, expected: String) {
    func bank(_ stem: String) -> String {
      "exam: google-pmle\nguide: \"2026-06\"\nquestions:\n  - question: \"\(stem)\"\n    options: [a, b]\n"
    }
    #expect(Sample(bank(stem)).taking(label) == bank(expected))
  }
}
