import Findings

/// Two options that differ by nothing that matters.
///
/// ## What it flags
/// Two options with the same words in the same order, but for articles ("a", "an", "the"), forms of "be", a plural ending, and
/// punctuation. English only.
///
/// ## Why it matters
/// Whoever sees that two options mean the same knows that both are wrong.
///
/// ## Example
/// ```yaml
/// options:
///   - text: Store the file in a bucket.
///   - text: Store the files in the bucket.
/// ```
///
/// ## What to write instead
/// Another distractor, or one option less.
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 22.
struct NearDuplicateOption: ItemRule {
  static let header = RuleHeader("near-duplicate-option", .warning, .structure)

  private static let stopWords: Set<String> = ["a", "an", "the", "that", "so", "is", "are", "was", "were"]

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.question.isChoice, item.options.count > 1 else { return [] }
    var first: [[String]: Int] = [:]
    var findings: [Finding] = []
    for (index, prose) in item.options.enumerated() {
      guard let prose, let words = Self.significantWords(prose) else { continue }
      guard let earlier = first[words] else {
        first[words] = index
        continue
      }
      guard let text = item.question.options[index].text, let other = item.question.options[earlier].text,
        FoldedText.folded(text.string) != FoldedText.folded(other.string)
      else { continue }
      findings.append(
        finding(
          Self.nearlySame(item, index, earlier), at: text.range,
          related: [RelatedPlace(other.range, "Option \(item.question.letter(ofOption: earlier)).")]))
    }
    return findings
  }

  /// The words that carry meaning, without a plural's s; nil for short texts and for what has code or figures in it.
  private static func significantWords(_ prose: Prose) -> [String]? {
    guard prose.language == .other, prose.code.isEmpty else { return nil }
    var words: [String] = []
    for token in prose.tokens {
      guard token.kind == .word else {
        // A sign between words can be the whole difference: `<` and `>`, `+` and `-`.
        if token.kind == .sign, !",.;:!?'\"()".contains(token.text) { return nil }
        continue
      }
      guard !stopWords.contains(token.text) else { continue }
      words.append(token.text.count > 3 && token.text.hasSuffix("s") ? String(token.text.dropLast()) : token.text)
    }
    return words.count >= 4 ? words : nil
  }

  fileprivate static func nearlySame(_ item: Item, _ index: Int, _ earlier: Int) -> String {
    "Option \(item.question.letter(ofOption: index)) says the same as option \(item.question.letter(ofOption: earlier)), so "
      + "that both are seen to be wrong: give it a meaning of its own."
  }
}
