import QuestionBank

/// Hashes of a question's texts, equal where a reader sees no difference.
package struct ItemFingerprint: Sendable, Hashable {
  /// Of the scenario and the stem; nil for a stem of fewer than five words, which many questions share.
  package var stem: UInt64?
  /// Of all options, whatever their order; nil without options.
  package var options: UInt64?
  /// Of the texts of the right options; nil where they are not known without the rest of the bank.
  package var key: UInt64?

  package init(_ question: Question) {
    let stemText = FoldedText.folded(question.stem?.string ?? "")
    if Self.wordCount(stemText) >= 5 {
      stem = Self.hash(FoldedText.folded(question.scenario?.string ?? "") + "\n" + stemText)
    }
    let texts = question.options.map { FoldedText.folded($0.text?.string ?? "") }
    guard !texts.isEmpty else { return }
    options = Self.hash(texts.sorted().joined(separator: "\n"))
    let resolved = question.resolvedKey(base: nil)
    if resolved.isComplete, !resolved.options.isEmpty {
      key = Self.hash(resolved.options.map { texts[$0] }.sorted().joined(separator: "\n"))
    } else if !question.key.indices.isEmpty {
      // Numbers name the same options where the options stand in the same order.
      let numbers = question.key.indices.sorted().map(String.init).joined(separator: ",")
      key = Self.hash(numbers + "\n" + texts.joined(separator: "\n"))
    }
  }

  /// The words of a text; a letter of Korean or Japanese without spaces counts as half a word.
  private static func wordCount(_ text: String) -> Int {
    let words = text.split(separator: " ").count
    let wide = text.unicodeScalars.lazy.filter { $0.value >= 0x3040 }.count
    return max(words, wide / 2)
  }

  /// FNV-1a, 64 bits: the same on every run.
  private static func hash(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}
