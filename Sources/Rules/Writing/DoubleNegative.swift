import Findings
import QuestionBank

/// A negative option under a negative question.
///
/// ## What it flags
/// "not", "never", "no", "cannot" and the like in an option, where the question itself is negative (see `negative-stem`).
/// English alone.
///
/// ## Why it matters
/// The reader has to turn the meaning around twice, and errs.
///
/// ## Example
/// ```yaml
/// question: Which statement on views is NOT true?
/// options:
///   - {text: A view does not store rows}
/// ```
///
/// ## What to write instead
/// The question without "not".
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guidelines 17 and 27.
struct DoubleNegative: ItemRule {
  static let header = RuleHeader("double-negative", .hint, .writing)

  private static let negatives: WordSet = ["not", "never", "cannot", "no"]

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, let stem = item.stem, stem.language == .other, let negative = item.negative else { return [] }
    var found: [Range<Int>] = []
    var first = ""
    for prose in item.options {
      guard let prose, let word = prose.words.first(where: Self.isNegative) else { continue }
      if found.isEmpty { first = prose.string(word.range) }
      found.append(prose.text.sourceRange(word.range))
    }
    guard let place = found.first else { return [] }
    let related =
      [RelatedPlace(stem.text.sourceRange(negative.range), "The negative word of the question.")]
      + found.dropFirst().map { RelatedPlace($0, "Another negative option.") }
    return [finding(Self.twice(first, negative.word), at: place, related: related)]
  }

  private static func isNegative(_ token: TextTokens.Token) -> Bool {
    token.kind == .word && (negatives.contains(token.text) || token.text.hasSuffix("n't"))
  }

  fileprivate static func twice(_ own: String, _ other: String) -> String {
    "\"\(own)\" under a question with \"\(other)\" makes readers turn the meaning around twice: ask for what is right."
  }
}
