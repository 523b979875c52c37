import Findings
import SourceText

/// A negative question whose negative word does not stand out.
///
/// ## What it flags
/// "not", "except", "never" or "least" in a question (see `negative-stem`) in small letters and without emphasis. English
/// alone.
///
/// ## Why it matters
/// Readers overlook the word and choose what is right.
///
/// ## Example
/// ```yaml
/// question: Which of these services is not serverless?
/// ```
///
/// ## What to write instead
/// ```yaml
/// question: Which of these services is NOT serverless?
/// ```
///
/// ## Fix
/// Safe: writes the word in capitals.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 17.
struct NegativeNotEmphasised: ItemRule {
  static let header = RuleHeader("negative-not-emphasised", .warning, .writing)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.options.count >= 3, let stem = item.stem, stem.language == .other,
      let negative = item.negative,
      negative.word != negative.word.uppercased(), !Self.isEmphasised(stem, negative.range)
    else { return [] }
    let place = stem.text.sourceRange(negative.range)
    let capitals = negative.word.uppercased()
    let fix = Fix("Replace \"\(negative.word)\" by \"\(capitals)\"", isSafe: true, [TextEdit(place, capitals)])
    return [finding(Self.overlooked(negative.word), at: place, fixes: [fix])]
  }

  /// Between asterisks, underscores or tags.
  private static func isEmphasised(_ stem: Prose, _ range: Range<Int>) -> Bool {
    let bytes = stem.text.bytes
    guard range.lowerBound > 0, range.upperBound < bytes.count else { return false }
    return [UInt8(ascii: "*"), UInt8(ascii: ">")].contains(bytes[range.lowerBound - 1])
      && [UInt8(ascii: "*"), UInt8(ascii: "<")].contains(bytes[range.upperBound])
  }

  fileprivate static func overlooked(_ word: String) -> String {
    "\"\(word)\" turns the question around and is easily overlooked: write it in capitals, or ask for what is right."
  }
}
