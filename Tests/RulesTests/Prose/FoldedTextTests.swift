import TestSupport
import Testing

@testable import Rules

@Suite struct FoldedTextTests {
  @Test func whatAReaderOverlooksGoes() {
    #expect(FoldedText.folded("Train the  Model, then deploy.") == "train the model then deploy")
    #expect(FoldedText.folded("“Quotas” are too low。") == "\"quotas\" are too low")
    #expect(FoldedText.folded("C++") != FoldedText.folded("C"))
    #expect(FoldedText.folded("Dataflow") == FoldedText.folded("dataflow"))
    #expect(FoldedText.folded("BigQuery") == "BigQuery")
  }

  /// The short ways and the long one say the same.
  @Test(arguments: 0..<300) func allWaysAgree(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let isPlain = seed.isMultiple(of: 2)
    let plain = [
      "A", "Model", "model", " ", " the ", " z", ",", ";", ":", ".", "=", "_", "$", "|", "~", "?", "1,000", "-1", "[3]",
      ": ",
    ]
    let others = [
      "A", "Model", "model", " ", "  ", ",", ";", ":", ".", "\n", "\t", "=", "_", "$", "1,000", "X", "-1", "[3]",
      "모델", "モデル", "機械", "。", "、", "ａ", "Ｂ", "（", "，", "\u{3000}", "“", "’", "—", "…", "→", "é", "\u{A0}", "1️⃣",
    ]
    let parts = isPlain ? plain : others
    var text = (0..<Int.random(in: 0...12, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }
      .joined()
    let general = FoldedText.foldedByProperties(text)
    let short = text.withUTF8 { FoldedText.foldedBytes($0) }.map { String(decoding: $0, as: UTF8.self) }
    #expect(short == general || (short == nil && text.utf8.contains { $0 >= 0x80 }))
    #expect(FoldedText.withFolded(Array(text.utf8)) { String(decoding: $0, as: UTF8.self) } == general)
  }
}
