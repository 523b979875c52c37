import Findings
import QuestionBank
import SourceText

/// Options that carry their letters in their texts.
///
/// ## What it flags
/// Option texts that begin with "A.", "b)" or "(C)", where all options of the question do so in the order of the alphabet.
///
/// ## Why it matters
/// Exam software adds letters of its own, so that a reader sees two; and once options are shuffled, the letters are wrong.
///
/// ## Example
/// ```yaml
/// options:
///   - text: A. Cloud Storage
///   - text: B. Cloud SQL
///   - text: C. Bigtable
/// ```
///
/// ## What to write instead
/// ```yaml
/// options:
///   - text: Cloud Storage
/// ```
///
/// ## Fix
/// Safe: takes the letter away. Letters in an `answer` field mean the same as before, as they count the options.
///
/// ## Source
/// Tooling: found in published banks.
struct OptionLabelInText: ItemRule {
  static let header = RuleHeader("option-label-in-text", .warning, .structure)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.options.count > 1 else { return [] }
    let labels = item.options.enumerated().map { index, prose in prose.flatMap { Self.label(of: $0, at: index) } }
    guard labels.allSatisfy({ $0 != nil }) else { return [] }
    return labels.enumerated().compactMap { index, label in
      guard let label, let prose = item.options[index] else { return nil }
      let words = prose.string(label.written)
      let fix = Fix("Take \"\(words)\" away", isSafe: true, [.deletion(prose.text.sourceRange(label.removed))])
      return finding(Self.labelled(words), at: prose.text.sourceRange(label.written), fixes: [fix])
    }
  }

  private struct Label {
    /// The letter with its signs.
    var written: Range<Int>
    /// The same with the white space behind it.
    var removed: Range<Int>
  }

  private static func label(of prose: Prose, at index: Int) -> Label? {
    let tokens = prose.tokens.prefix(3)
    guard tokens.count >= 2 else { return nil }
    let hasParenthesis = tokens[0].text == "("
    let letter = tokens[hasParenthesis ? 1 : 0]
    guard letter.kind == .word, Option.index(ofLetter: letter.text) == index, tokens.count > (hasParenthesis ? 2 : 1)
    else {
      return nil
    }
    let closing = tokens[hasParenthesis ? 2 : 1]
    guard (hasParenthesis ? [")"] : [".", ")", ":"]).contains(closing.text),
      closing.range.lowerBound == letter.range.upperBound
    else { return nil }
    let bytes = prose.text.bytes
    var end = closing.range.upperBound
    guard end < bytes.count, bytes[end] == 0x20 else { return nil }
    while end < bytes.count, bytes[end] == 0x20 { end += 1 }
    // A text of nothing but the label is another defect.
    guard end < bytes.count else { return nil }
    return Label(
      written: tokens[0].range.lowerBound..<closing.range.upperBound, removed: tokens[0].range.lowerBound..<end)
  }

  fileprivate static func labelled(_ words: String) -> String {
    "The option's text begins with its own label \"\(words)\", which is shown twice and is wrong once options are shuffled: "
      + "take it away."
  }
}
