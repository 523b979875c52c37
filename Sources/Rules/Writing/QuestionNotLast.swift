import Findings
import QuestionBank

/// A question with text behind it.
///
/// ## What it flags
/// Five words or more of prose behind the last question mark of an English question; how many to choose, code, lists and
/// notes in parentheses do not count.
///
/// ## Why it matters
/// The reader has to go back to the question before the options.
///
/// ## Example
/// ```yaml
/// question: What should the team do? The budget for this year is spent already.
/// ```
///
/// ## What to write instead
/// ```yaml
/// question: The budget for this year is spent already. What should the team do?
/// ```
///
/// ## Fix
/// None.
///
/// ## Source
/// Item guides of certification programmes.
struct QuestionNotLast: ItemRule {
  static let header = RuleHeader("question-not-last", .hint, .writing)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.isEnglish, let stem = item.stem, stem.code.isEmpty,
      let mark = stem.text.bytes.lastIndex(of: UInt8(ascii: "?"))
    else { return [] }
    let bytes = stem.text.bytes
    guard mark + 1 < bytes.count, bytes[mark + 1] == 0x20 || bytes[mark + 1] == 0x0A else { return [] }
    let rest = stem.words(in: mark + 1..<bytes.count)
    let words = rest.filter { $0.kind == .word }
    guard words.count >= 5, let first = rest.first, let last = rest.last, first.kind == .word,
      !Self.instructions.contains(first.text), !rest.contains(where: { Self.signs.contains($0.text) })
    else { return [] }
    // One sentence and its end: what is set line by line is a list or a table.
    guard stem.tokens.lazy.filter({ $0.kind == .lineBreak && $0.range.lowerBound > first.range.upperBound }).count <= 3
    else {
      return []
    }
    return [finding(Self.behind, at: stem.text.sourceRange(first.range.lowerBound..<last.range.upperBound))]
  }

  private static let instructions: WordSet = [
    "choose", "select", "pick", "check", "mark", "note", "hint", "tip", "each", "assume", "identify", "more",
    "multiple", "there",
  ]
  private static let signs: WordSet = [":", "=", "{", "|", ">", "[", "$", "\\", "*", "#", "•"]

  fileprivate static let behind =
    "This stands behind the question, so that readers have to go back before they choose: put the question last."
}
