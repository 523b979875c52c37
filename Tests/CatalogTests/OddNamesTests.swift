import Catalog
import Testing

/// Names as published material has them, each judged as an expert would.
@Suite struct OddNamesTests {
  private static let cases: [(text: String, in2026: [String], in2024: [String])] = [
    (
      "They explain the model with Shapely values.", ["spelling Shapely -> Shapley (high)"],
      ["spelling Shapely -> Shapley (high)"]
    ),
    (
      "Use Integrated ingredients for the image model.",
      ["spelling Integrated ingredients -> Integrated gradients (high)"],
      ["spelling Integrated ingredients -> Integrated gradients (high)"]
    ),
    (
      "Probe it with the WhatIf Tool.", ["spelling WhatIf Tool -> What-If Tool (high)"],
      ["spelling WhatIf Tool -> What-If Tool (high)"]
    ),
    ("Train with Auto ML.", ["casing Auto ML -> AutoML (high)"], ["casing Auto ML -> AutoML (high)"]),
    (
      "Show it in Data studio.", ["casing Data studio -> Data Studio (medium)"],
      ["casing Data studio -> Data Studio (medium)"]
    ),
    (
      "Write it in Tensorflow.", ["casing Tensorflow -> TensorFlow (high)"],
      ["casing Tensorflow -> TensorFlow (high)"]
    ),
    (
      "Take the Cloudskillsboost course.", ["spelling Cloudskillsboost -> Google Skills (high)"],
      ["spelling Cloudskillsboost -> Google Cloud Skills Boost (high)"]
    ),
    (
      "De-identify it with DLP.", ["former DLP -> Sensitive Data Protection (medium)"],
      ["former DLP -> Sensitive Data Protection (medium)"]
    ),
    ("De-identify it with the DLP API.", [], []),
    ("Fit it with sklearn.", [], []),
    (
      "Run it on AI Platform.", ["former AI Platform -> Gemini Enterprise Agent Platform | Agent Platform (high)"],
      ["former AI Platform -> Vertex AI (high)"]
    ),
    ("Open a Notebook.", [], []),
    (
      "Deploy it to Vertex Al.", ["spelling Vertex Al -> Gemini Enterprise Agent Platform (high)"],
      ["spelling Vertex Al -> Vertex AI (high)"]
    ),
    ("Store it in Big Query.", ["casing Big Query -> BigQuery (high)"], ["casing Big Query -> BigQuery (high)"]),
    ("They ask for a big query engine.", [], []),
    (
      "Serve it with VertexAI.", ["former VertexAI -> Gemini Enterprise Agent Platform (high)"],
      ["casing VertexAI -> Vertex AI (high)"]
    ),
  ]

  @Test func oddNamesAreJudgedByTheGuide() throws {
    for (text, in2026, in2024) in Self.cases {
      #expect(lines(try judge("2026-06"), text) == in2026, "\(text)")
      #expect(lines(try judge("2024-10"), text) == in2024, "\(text)")
    }
  }

  @Test func dataStudioWasWrongBetweenItsTwoTimes() throws {
    let text = "Share it in Data Studio."
    #expect(lines(try judge("2026-06"), text) == [])
    #expect(lines(try judge("2023"), text) == ["former Data Studio -> Looker Studio (high)"])
    #expect(lines(try judge("2020"), text) == [])
  }

  @Test func namesFromTheFutureAreReported() throws {
    #expect(
      lines(try judge("2023"), "Deploy it to Agent Platform.") == ["future Agent Platform -> Vertex AI (high)"])
    #expect(lines(try judge("2020"), "Use Agent Runtime.") == ["future Agent Runtime ->  (high)"])
  }

  @Test func aSharedFormerNameNamesItsCandidates() throws {
    #expect(
      lines(try judge("2026-06"), "They run Anthos.") == [
        "ambiguous Anthos -> GKE Enterprise | Google Distributed Cloud (high)"
      ])
    let listed = Set(googleCloud.ambiguousNames.map(\.name))
    let former = googleCloud.products.flatMap { product in Set(product.formerNames.map(\.name)) }
    let shared = Dictionary(former.map { ($0, 1) }, uniquingKeysWith: +).filter { $0.value > 1 }.keys
    #expect(listed == Set(shared), "every shared former name is explained in the catalogue")
  }

  @Test func productsThatAreGoneAreReported() throws {
    #expect(
      lines(try judge("2026-06"), "Push it to Container Registry.") == [
        "shutDown Container Registry -> Artifact Registry (high)"
      ])
    #expect(lines(try judge("2024-10"), "Push it to Container Registry.") == [])
    #expect(
      lines(try judge("2026-06"), "Attribute it with Vertex Explainable AI.") == [
        "deprecated Vertex Explainable AI -> SHAP or LIME (open source) (high)"
      ])
  }
}
