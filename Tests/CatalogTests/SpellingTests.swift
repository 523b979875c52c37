import Catalog
import Testing

/// Names that are one letter off, and words that only look so.
@Suite struct SpellingTests {
  @Test(arguments: [
    ("a Big Qurey table", "Big Qurey", "BigQuery"), ("with BigQurey ML", "BigQurey ML", "BigQuery ML"),
    ("on Kubernets", "Kubernets", "Kubernetes"), ("a Tensorflwo model", "Tensorflwo", "TensorFlow"),
    ("in Dataflw", "Dataflw", "Dataflow"), ("Bigtabel에서", "Bigtabel", "Bigtable"),
    ("in Cloud Stroage", "Cloud Stroage", "Cloud Storage"),
    ("Agent Platform Pipelnies", "Agent Platform Pipelnies", "Agent Platform Pipelines"),
    ("Agent Platfrom Pipelines", "Agent Platfrom Pipelines", "Agent Platform Pipelines"),
    ("Secret Manger", "Secret Manger", "Secret Manager"),
    ("a Big  Qurey", "Big  Qurey", "BigQuery"),
  ])
  func oneLetterOffIsReported(text: String, words: String, right: String) throws {
    #expect(lines(try judge("2026-06"), text) == ["spelling \(words) -> \(right) (high)"])
  }

  @Test(arguments: [
    "Kubernetes' Dataflows, Cloud Functions and a Cloud Function", "Bigtables and Filestores", "Firestone tyres",
    "Cloud Storages", "a Cloud Trade, Cloud Tracks", "Secrets Manager", "TPU v6 and TPU v5x", "tensorflw",
    "`Tensorflw`",
    "DATAFLW", "Vertex AI Pipeline", "Data Form", "the Database", "Datasets", "Vector Searching",
  ])
  func anotherWordIsNoSlip(text: String) throws {
    let found = try judge("2024-10").findings(in: Array(text.utf8)).filter { $0.kind == .spelling }
    #expect(found.isEmpty, "\(found.map(\.written))")
  }

  @Test func aMisspeltFormerNameBecomesTodays() throws {
    #expect(
      lines(try judge("2026-06"), "on Vertx AI") == ["spelling Vertx AI -> Gemini Enterprise Agent Platform (high)"])
    #expect(lines(try judge("2024-10"), "on Vertx AI") == ["spelling Vertx AI -> Vertex AI (high)"])
  }
}
