import Findings
import QuestionBank

/// A key that stands out by its length.
///
/// ## What it flags
/// A question with one key of four words or more that has at least 1.1 times the characters of the longest distractor. A
/// key that is no more than a name ("Amazon Elastic Compute Cloud (Amazon EC2)") is left alone.
///
/// ## Why it matters
/// Authors qualify what is right with care and dash off the rest; candidates know it, and choose the longest.
///
/// ## Example
/// ```yaml
/// options:
///   - {text: Use Bigtable.}
///   - {text: Use Cloud SQL.}
///   - {text: "Use BigQuery, since it scans columns and scales to petabytes.", correct: true}
/// ```
///
/// ## What to write instead
/// Options of one length; the reason belongs into the explanation.
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 24; SAQUET 2024.
struct KeyIsLongest: ItemRule {
  static let header = RuleHeader("key-is-longest", .information, .writing)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.hasSoundKey, item.key.options.count == 1, let key = item.key.options.first,
      Self.stands(out: key, in: item), let prose = item.options[key], !Self.isName(prose),
      !NoneOfTheAbove.saysNone(prose),
      !AllOfTheAbove.saysAll(prose, item.options.count)
    else { return [] }
    let lengths = item.optionLengths
    let longest = lengths.indices.filter { $0 != key }.map { lengths[$0] }.max() ?? 0
    return [finding(Self.longest(lengths[key], longest), at: prose.text.trimmedSourceRange)]
  }

  private static let connectors: WordSet = ["of", "for", "and", "the", "in", "on", "with", "to", "a", "an", "by", "or"]

  /// Whether an option is a name with one word beside it at most: its length is not the author's choice.
  private static func isName(_ prose: Prose) -> Bool {
    guard prose.language == .other, prose.traits.isASCII else { return false }
    let isCapital = { (token: TextTokens.Token) in prose.text.bytes[token.range].contains { $0 &- 0x41 < 26 } }
    return prose.words.lazy.count { $0.kind == .word && isCapital($0) } >= 3
      && prose.words.lazy.count { English.isCommon($0, in: prose) && !connectors.contains($0.text) } <= 1
  }

  /// Whether the option at `index` has four words or more, and at least 1.1 times the characters of the longest of the
  /// others: the definition that agreed best with readers. With 1.25 times and 8 characters more it is seldom wrong, and finds
  /// half of them.
  static func stands(out index: Int, in item: Item) -> Bool {
    guard item.options.count >= 3, item.options.indices.contains(index), let prose = item.options[index],
      prose.code.isEmpty,
      prose.wordTokens >= 4, Self.spacedWords(prose) >= 4
    else { return false }
    let lengths = item.optionLengths
    let longest = lengths.indices.filter { $0 != index }.map { lengths[$0] }.max() ?? 0
    return longest > 0 && lengths[index] * 10 >= longest * 11
  }

  /// The words that a reader counts: "7.35–7.45" is one. Of a text without spaces all that it is cut into.
  private static func spacedWords(_ prose: Prose) -> Int {
    guard prose.language == .other else { return prose.wordTokens }
    let bytes = prose.text.bytes
    return prose.words.lazy.count { word in
      guard word.kind == .word, word.range.lowerBound > 0 else { return word.kind == .word }
      return !joints.contains(bytes[word.range.lowerBound - 1])
    }
  }

  /// What joins parts of one word: the last byte of "–" among them.
  private static let joints: Set<UInt8> = [0x2E, 0x2C, 0x2D, 0x93, 0x2F, 0x3A]

  fileprivate static func longest(_ key: Int, _ other: Int) -> String {
    "The key is the longest option (\(key) characters, the next \(other)), by which candidates guess it: shorten it, or give "
      + "the others as much detail."
  }
}
