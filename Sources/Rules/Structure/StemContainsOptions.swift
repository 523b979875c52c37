import Findings
import QuestionBank

/// A question whose text holds the options as well.
///
/// ## What it flags
/// A question text with "A)", "B)" and "C)" (or "A.", "B.", "C.") in this order, each at the start of a line or behind
/// the end of a sentence; or one such label with a few words behind the question mark that the text should end with.
///
/// ## Why it matters
/// The reader sees the options twice, and in shuffled order the letters in the text are wrong.
///
/// ## Example
/// ```yaml
/// question: |
///   Which service stores objects?
///   A) Cloud Storage
///   B) Cloud SQL
///   C) Bigtable
/// ```
///
/// ## What to write instead
/// The question alone; the options belong into `options`.
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 10; found in banks converted from PDF.
struct StemContainsOptions: ItemRule {
  static let header = RuleHeader("stem-contains-options", .warning, .structure)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, let stem = item.stem else { return [] }
    var found: [Range<Int>] = []
    let tokens = stem.tokens
    for index in tokens.indices.dropLast() where tokens[index].kind == .word && tokens[index + 1].kind == .sign {
      if Self.isLabel(tokens, index, expected: found.count), !stem.isCode(tokens[index].range) {
        found.append(tokens[index].range.lowerBound..<tokens[index + 1].range.upperBound)
      }
    }
    guard found.count >= 3 else {
      guard let option = Self.strayOption(stem) else { return [] }
      return [finding(Self.ends(stem.string(option)), at: stem.text.sourceRange(option))]
    }
    let related = found.dropFirst().map { RelatedPlace(stem.text.sourceRange($0), "Another label.") }
    return [finding(Self.contains(stem.string(found[0])), at: stem.text.sourceRange(found[0]), related: related)]
  }

  private static let before: WordSet = [".", "?", "!", ":", ";", ",", "("]

  private static func isLabel(_ tokens: [TextTokens.Token], _ index: Int, expected: Int) -> Bool {
    let (letter, sign) = (tokens[index], tokens[index + 1])
    guard letter.text.optionIndex == expected, sign.text == "." || sign.text == ")",
      sign.range.lowerBound == letter.range.upperBound
    else { return false }
    guard index > 0 else { return true }
    return tokens[index - 1].kind == .lineBreak || before.contains(tokens[index - 1].text)
      || (sign.text == ")" && tokens[index - 1].kind == .word)
  }

  /// One option with its label that stands behind the last question mark: "… and networking? - A. Amazon RDS".
  private static func strayOption(_ stem: Prose) -> Range<Int>? {
    let words = stem.words
    guard stem.traits.signs.contains(oneOf: mark), var index = words.lastIndex(where: { $0.text == "?" }) else {
      return nil
    }
    let mark = words[index].range.upperBound
    index += 1
    if index < words.count, bullets.contains(words[index].text) { index += 1 }
    guard index + 2 < words.count, words.count - index <= 14, let letter = words[index].text.optionIndex, letter < 6,
      words[index].range.lowerBound > mark
    else { return nil }
    let (sign, next) = (words[index + 1], words[index + 2])
    guard sign.text == "." || sign.text == ")", sign.range.lowerBound == words[index].range.upperBound,
      next.range.lowerBound > sign.range.upperBound, next.kind == .word,
      (0x41...0x5A).contains(stem.text.bytes[words[index].range.lowerBound]),
      // What ends with a stop is a sentence, and "A." may be a name's first letter.
      !words[(index + 2)...].dropLast().contains(where: { Prose.stops.contains($0.text) })
    else { return nil }
    return words[index].range.lowerBound..<stem.trimmedRange.upperBound
  }

  private static let mark: SignSet = "?"
  private static let bullets: WordSet = ["-", "*", "•", "–"]

  fileprivate static func ends(_ option: String) -> String {
    "The question's text ends with \"\(option)\", which reads like an option and cannot be chosen there: leave it to \"options\"."
  }

  fileprivate static func contains(_ label: String) -> String {
    "The question's text lists options from \"\(label)\" on, which a reader sees twice: leave them to \"options\"."
  }
}
