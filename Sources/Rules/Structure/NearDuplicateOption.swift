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
    guard item.isChoice, item.options.count > 1 else { return [] }
    // Options that say the same end with the same word.
    let ends = item.options.map { $0.flatMap(Self.lastWord) }
    guard ends.indices.contains(where: { ends[$0] != nil && ends[..<$0].contains(ends[$0]) }) else { return [] }
    var seen: [(hash: UInt64, index: Int)] = []
    seen.reserveCapacity(item.options.count)
    var findings: [Finding] = []
    for (index, prose) in item.options.enumerated() {
      guard let prose, ends.indices.contains(where: { $0 != index && ends[$0] == ends[index] }),
        let hash = Self.meaning(prose)
      else { continue }
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

  private static func lastWord(_ prose: Prose) -> Word? {
    prose.tokens.last { $0.kind == .word && !isStopWord($0) }.map { singular($0, in: prose) }
  }

  private static func isStopWord(_ token: TextTokens.Token) -> Bool {
    token.range.count <= 4 && stopWords.contains(token.text)
  }

  private static func singular(_ token: TextTokens.Token, in prose: Prose) -> Word {
    let range = token.range
    guard range.count > 3, prose.text.bytes[range.upperBound - 1] | 0x20 == UInt8(ascii: "s") else { return token.text }
    return Word(prose.text.bytes, range.dropLast())
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
      if !isStopWord(token) { hash.add(singular(token, in: prose)) }
    }
    return hash.count >= 4 ? hash.value : nil
  }

  private static let plainSigns: WordSet = [",", ".", ";", ":", "!", "?", "'", "\"", "(", ")"]

  fileprivate static func nearlySame(_ item: Item, _ index: Int, _ earlier: Int) -> String {
    "Option \(item.question.letter(ofOption: index)) says the same as option \(item.question.letter(ofOption: earlier)), so "
      + "that both are seen to be wrong: give it a meaning of its own."
  }
}
