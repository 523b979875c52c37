import Catalog
import TestSupport
import Testing

@Suite struct NameIndexTests {
  private let index = NameIndex(googleCloud)

  private func first(_ query: String, _ context: NameContext = NameContext()) -> [String] {
    index.matches(query, limit: 3, context: context).map(\.name)
  }

  @Test(arguments: [
    ("bqml", "BigQuery ML"), ("gcs", "Cloud Storage"), ("gke", "Google Kubernetes Engine"),
    ("BigQuery M", "BigQuery ML"),
    ("agent platform pip", "Agent Platform Pipelines"), ("age plat pip", "Agent Platform Pipelines"),
    ("AI Platform Pip", "Agent Platform Pipelines"), ("composer", "Managed Service for Apache Airflow"),
    ("dataproc", "Managed Service for Apache Spark"), ("tensorfl", "TensorFlow"), ("tensrofl", "TensorFlow"),
    ("kubrn", "Kubernetes"), ("looker studio", "Data Studio"), ("dlp", "Sensitive Data Protection"),
    ("sub", "Pub/Sub"), ("vertex ai vizier", "Agent Platform Vizier"), ("mcp", "Model Context Protocol"),
  ])
  func aNameIsFoundByWhatIsTyped(query: String, name: String) {
    #expect(first(query).contains(name), "\(first(query))")
  }

  @Test func innerWordsAreFound() {
    #expect(index.matches("pipel").contains { $0.name == "Agent Platform Pipelines" && $0.kind == .words })
  }

  @Test func aFormerNameOffersTheRightOne() throws {
    let old = try #require(index.matches("Vertex AI Pipe").first)
    #expect(old.name == "Agent Platform Pipelines")
    #expect(old.matched == "Vertex AI Pipelines")
    #expect(old.isFormer)
    // In a bank of 2024 the old name is the right one.
    let then = try #require(index.matches("Vertex AI Pipe", context: NameContext(judge: judge("2024-10"))).first)
    #expect(then.name == "Vertex AI Pipelines")
    #expect(!then.isFormer)
    #expect(first("Agent Runtime", NameContext(judge: try judge("2020"))).isEmpty)
  }

  @Test func useMakesANameLikelier() {
    let plain = first("cloud s")
    #expect(plain.first != "Cloud Scheduler")
    #expect(first("cloud s", NameContext(uses: ["Cloud Scheduler": 9])).first == "Cloud Scheduler")
  }

  @Test func nonsenseFindsNothing() {
    for query in ["", " ", "qqqq", "-", "/", String(repeating: "a", count: 200), "😀"] {
      #expect(first(query).isEmpty, "\(query)")
    }
  }

  /// The phrase that a completion at the marker replaces, and the first name.
  private func complete(_ marked: String) -> String? {
    let text = MarkedText(marked)
    guard let found = index.completion(in: text.bytes, at: text[1]), let first = found.matches.first else { return nil }
    let phrase = String(decoding: text.bytes[found.range], as: UTF8.self)
    return "\(phrase) -> \(first.name)\(found.looksLikeName ? "" : " (asked)")"
  }

  @Test func theWholePhraseIsReplaced() {
    #expect(complete("They use Vertex AI Pi1️⃣ today") == "Vertex AI Pi -> Agent Platform Pipelines")
    #expect(complete("Agent Platform Mod1️⃣") == "Agent Platform Mod -> Agent Platform Model Registry")
    #expect(complete("데이터를 BigQ1️⃣") == "BigQ -> BigQuery")
    #expect(complete("데이터를BigQ1️⃣") == "BigQ -> BigQuery")
    #expect(complete("データはCloud St1️⃣") == "Cloud St -> Cloud Storage")
    #expect(complete("to Big1️⃣") == "Big -> BigQuery")
    #expect(complete("with bigq1️⃣") == "bigq -> BigQuery")
    #expect(complete("**Vert1️⃣") == "Vert -> Gemini Enterprise Agent Platform")
  }

  @Test func aPhraseStaysInItsLineAndOutOfCode() {
    #expect(complete("Vertex AI\nPi1️⃣")?.hasPrefix("Pi -> ") == true)
    #expect(complete("run `Vert1️⃣` now") == nil)
    #expect(complete("Vertex AI. 1️⃣") == nil)
  }

  @Test func behindASpaceOnlyTheRestOfANameIsMeant() {
    #expect(complete("in Vertex 1️⃣")?.hasPrefix("Vertex  -> ") == true)
    #expect(complete("trains a model with 1️⃣") == nil)
  }

  @Test func smallOrdinaryWordsAreOfferedOnlyWhenAsked() {
    #expect(complete("the clou1️⃣")?.hasSuffix("(asked)") == true)
    #expect(complete("the mod1️⃣")?.hasSuffix("(asked)") == true)
  }
}
