import Catalog
import Testing

@Suite struct MixedNamesTests {
  /// Where names are mixed: the text's index, the words, the other name.
  private func mixed(_ guide: String, _ texts: String...) throws -> [String] {
    let bytes = texts.map { Array($0.utf8) }
    return try judge(guide).mixedNames(in: bytes).map { index, finding in
      let words = String(decoding: bytes[index][finding.range], as: UTF8.self)
      return "\(index): \(words), not \(finding.replacements.joined(separator: ", "))"
    }
  }

  @Test func twoNamesOfOneProductAreMixed() throws {
    #expect(
      try mixed("2024-10", "You train on Vertex AI.", "Agent Platform serves it.") == [
        "1: Agent Platform, not Vertex AI"
      ])
    #expect(
      try mixed("2026-06", "Share it in NotebookLM.", "Open it in Gemini Notebook.") == [
        "1: Gemini Notebook, not NotebookLM"
      ])
  }

  @Test func theNameOutOfTimeIsTheWrongOne() throws {
    #expect(
      try mixed("2026-06", "You train on Vertex AI.", "Agent Platform serves it.") == [
        "0: Vertex AI, not Agent Platform"
      ])
    #expect(
      try mixed("2026-06", "Agent Platform serves it.", "They use Vertex AI. Vertex AI is fast.") == [
        "1: Vertex AI, not Agent Platform"
      ])
  }

  @Test func formsOfOneNameAreNotMixed() throws {
    #expect(
      try mixed("2026-06", "Gemini Enterprise Agent Platform", "Agent Platform", "GKE and Google Kubernetes Engine")
        == [])
    #expect(try mixed("2026-06", "Agent Platform AutoML and AutoML", "BigQuery ML, BQML and BigQuery") == [])
  }
}
