import Testing

@testable import Rules

@Suite struct ProductNameTests {
  private static func bank(
    _ stem: String, options: String = #"["a1", "b1", "c1"], "answer": "A""#, exam: String = "google-pmle",
    guide: String = "2026-06"
  ) -> String {
    #"{"exam": "\#(exam)", "guide": "\#(guide)", "questions": [{"question": "\#(stem)", "options": \#(options)}]}"#
  }

  @Test func formerName() {
    assertFindings(
      "former-product-name", Self.bank("Which feature of 1️⃣Vertex AI2️⃣ fits?"),
      [
        "\"Vertex AI\" is a former name since 22 April 2026, and candidates know the product by its name in the guide "
          + "google-pmle@2026-06: write \"Gemini Enterprise Agent Platform\" or \"Agent Platform\"."
      ])
    assertFindings("former-product-name", Self.bank("Which feature of Vertex AI fits?", guide: "2024-10"))
    assertFindings("former-product-name", Self.bank("Which feature of Vertex AI fits?", exam: "aws-saa"))
  }

  @Test func renamesAreSuggestions() {
    assertFix(
      "former-product-name", Self.bank("Which feature of Vertex AI fits?"),
      Self.bank("Which feature of Gemini Enterprise Agent Platform fits?"),
      title: "Replace \"Vertex AI\" by \"Gemini Enterprise Agent Platform\"")
  }

  @Test func besideKoreanAndBehindEscapes() {
    let probe = RuleProbe(Self.bank(#"게임\n회사 😀 Vertex AI의 모델"#))
    let found = probe.findings.filter { $0.rule == "former-product-name" }
    #expect(found.map { probe.text.string($0.range) } == ["Vertex AI"])
  }

  @Test func acrossTheFoldsOfYAML() {
    let bank = """
      exam: google-pmle
      guide: "2026-06"
      questions:
        - question: >-
            게임 회사가 😀 Vertex
            AI를 씁니다. What now?
          options: [a1, b1, c1]
          answer: A
      """
    let probe = RuleProbe(bank, as: .yaml)
    let found = probe.findings.filter { $0.rule == "former-product-name" }
    #expect(found.map { probe.text.string($0.range) } == ["Vertex\n      AI"])
  }

  @Test func casingAndSpelling() {
    assertFindings(
      "product-name-casing", Self.bank("A 1️⃣Tensorflow2️⃣ model. What now?"),
      [
        "\"Tensorflow\" is not how its vendor spells it, and a slip looks like a distractor: write \"TensorFlow\"."
      ])
    let probe = RuleProbe(Self.bank("A BigQurey table. What now?"))
    #expect(probe.findings.contains { $0.rule == "product-name-spelling" })
  }

  @Test func retiredProductsCountInKeysAlone() {
    let options =
      #"[{"text": "Push it to Container Registry.", "correct": true}, {"text": "Keep it."}, {"text": "Drop it."}]"#
    let keyed = RuleProbe(Self.bank("Container Registry is full. What now?", options: options))
    #expect(
      keyed.findings.filter { $0.rule == "retired-product" }.map(\.message) == [
        "\"Container Registry\" was shut down on 18 March 2025, so the key is no longer right: make \"Artifact Registry\" the key."
      ])
    let distractor = options.replacing(#", "correct": true"#, with: "").replacing(
      #""Keep it.""#, with: #""Keep it.", "correct": true"#)
    let other = RuleProbe(Self.bank("What now?", options: distractor))
    #expect(!other.findings.contains { $0.rule == "retired-product" })
  }
}
