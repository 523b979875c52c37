/// What changes in a text when a product in it gets another name: the name, and the words beside it that go by its sound.
package enum Renaming {
  /// One word, or a few, and what takes their place.
  package struct Replacement: Sendable, Hashable {
    /// The bytes in the decoded text.
    package var range: Range<Int>
    package var text: String
  }

  /// The replacements that turn the name at `range` into `name`, the name's own first: "a Vertex AI endpoint" becomes "an
  /// Agent Platform endpoint", "Vertex AI를" becomes "Agent Platform을".
  package static func replacements(of range: Range<Int>, by name: String, in text: [UInt8]) -> [Replacement] {
    let own = Replacement(range: range, text: name)
    guard range.lowerBound >= 0, range.upperBound <= text.count else { return [] }
    let old = String(decoding: text[range], as: UTF8.self)
    let article = EnglishArticle.replacement(before: range.lowerBound, from: old, to: name, in: text)
    let particle = KoreanParticle.replacement(behind: range.upperBound, from: old, to: name, in: text)
    return [own, article, particle].compactMap { $0 }
  }
}

extension ProductFinding {
  /// The short form of the best replacement: "Agent Platform" for "Gemini Enterprise Agent Platform"; nil where it has
  /// none that is a part of it.
  package var shortReplacement: String? {
    guard let full = replacements.first else { return nil }
    return replacements.dropFirst().first { $0.contains(" ") && full.hasSuffix(" " + $0) }
  }
}
