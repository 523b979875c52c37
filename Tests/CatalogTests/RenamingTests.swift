import Catalog
import Testing

@Suite struct RenamingTests {
  /// `text` with the first `old` in it called `new`.
  private func renamed(_ text: String, _ old: String, _ new: String) -> String {
    var bytes = Array(text.utf8)
    let words = Array(old.utf8)
    guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: words) }) else { return "no \(old)" }
    let replacements = Renaming.replacements(of: start..<start + words.count, by: new, in: bytes)
    for replacement in replacements.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(replacement.range, with: replacement.text.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("Use a Vertex AI endpoint.", "Use an Agent Platform endpoint."),
    ("A Vertex AI endpoint serves.", "An Agent Platform endpoint serves."),
    ("Use a **Vertex AI** endpoint.", "Use an **Agent Platform** endpoint."),
    ("Use a\n  Vertex AI endpoint.", "Use an\n  Agent Platform endpoint."),
    ("Option A Vertex AI runs.", "Option A Agent Platform runs."),
    ("Plan-a Vertex AI runs.", "Plan-a Agent Platform runs."),
    ("On Vertex AI it runs.", "On Agent Platform it runs."),
    ("Data Vertex AI reads.", "Data Agent Platform reads."),
  ])
  func theArticleFollows(text: String, expected: String) {
    #expect(renamed(text, "Vertex AI", "Agent Platform") == expected)
  }

  @Test func theArticleGoesBackToo() {
    #expect(renamed("an AI Platform job", "AI Platform", "Vertex AI") == "a Vertex AI job")
    #expect(renamed("a Looker Studio report", "Looker Studio", "Data Studio") == "a Data Studio report")
  }

  @Test(arguments: [
    ("Vertex AI를 사용합니다.", "Agent Platform을 사용합니다."), ("Vertex AI는 관리형입니다.", "Agent Platform은 관리형입니다."),
    ("Vertex AI가 처리합니다.", "Agent Platform이 처리합니다."), ("Vertex AI로 옮깁니다.", "Agent Platform으로 옮깁니다."),
    ("Vertex AI로부터 받습니다.", "Agent Platform으로부터 받습니다."), ("Vertex AI와 BigQuery", "Agent Platform과 BigQuery"),
    ("**Vertex AI**를 사용", "**Agent Platform**을 사용"), ("Vertex AI라는 제품", "Agent Platform이라는 제품"),
    // Particles without a second form, and words that only begin like one.
    ("Vertex AI의 엔드포인트", "Agent Platform의 엔드포인트"), ("Vertex AI에서 학습", "Agent Platform에서 학습"),
    ("Vertex AI 를", "Agent Platform 를"), ("Vertex AI가능성", "Agent Platform가능성"),
  ])
  func theParticleFollows(text: String, expected: String) {
    #expect(renamed(text, "Vertex AI", "Agent Platform") == expected)
  }

  @Test func theParticleIsLeftWhereTheSoundIsNotSureOrTheSame() {
    #expect(
      renamed("Dataproc를 사용", "Dataproc", "Managed Service for Apache Spark") == "Managed Service for Apache Spark를 사용")
    #expect(renamed("Vertex AI Search로", "Vertex AI Search", "Agent Search") == "Agent Search로")
    #expect(renamed("BigQuery ML로", "BigQuery ML", "Bigtable") == "Bigtable로")
    #expect(renamed("Agent Platform으로", "Agent Platform", "BigQuery ML") == "BigQuery ML로")
    #expect(renamed("Vertex AIを使います", "Vertex AI", "Agent Platform") == "Agent Platformを使います")
  }
}
