import Findings
import QuestionBank

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

  private static let stopWords: WordSet = ["a", "an", "the", "that", "so", "is", "are", "was", "were"]

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.question.isChoice, item.options.count > 1 else { return [] }
    var seen: [(hash: UInt64, index: Int)] = []
    var findings: [Finding] = []
    for (index, prose) in item.options.enumerated() {
      guard let prose, let hash = Self.meaning(prose) else { continue }
      guard let earlier = seen.first(where: { $0.hash == hash })?.index else {
        seen.append((hash, index))
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

  /// A hash of the words but for those that carry no meaning, in the singular; nil for a text of too few, or with signs
  /// that can be the whole difference.
  private static func meaning(_ prose: Prose) -> UInt64? {
    guard prose.language == .other, prose.code.isEmpty, prose.wordTokens >= 4 else { return nil }
    var hash = WordHash()
    for token in prose.tokens {
      guard token.kind == .word else {
        // A sign between words can be the whole difference: `<` and `>`, `+` and `-`.
        if token.kind == .sign, !plainSigns.contains(token.text) { return nil }
        continue
      }
      guard !stopWords.contains(token.text) else { continue }
      let isPlural = token.range.count > 3 && token.text.hasSuffix("s")
      hash.add(isPlural ? Word(prose.text.bytes, token.range.dropLast()) : token.text)
    }
    return hash.count >= 4 ? hash.value : nil
  }

  private static let plainSigns: WordSet = [",", ".", ";", ":", "!", "?", "'", "\"", "(", ")"]

  fileprivate static func nearlySame(_ item: Item, _ index: Int, _ earlier: Int) -> String {
    "Option \(item.question.letter(ofOption: index)) says the same as option \(item.question.letter(ofOption: earlier)), so "
      + "that both are seen to be wrong: give it a meaning of its own."
  }
}
