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
/// Safe: takes the letters away. Letters in an `answer` field mean the same as before, as they count the options.
///
/// ## Source
/// Tooling: found in published banks.
struct OptionLabelInText: ItemRule {
  static let header = RuleHeader("option-label-in-text", .warning, .structure)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.options.count > 1 else { return [] }
    var labels: [(prose: Prose, label: Label)] = []
    for (index, prose) in item.options.enumerated() {
      guard let prose, let label = Self.label(of: prose, at: index) else { return [] }
      labels.append((prose, label))
    }
    guard let first = labels.first else { return [] }
    let fix = Fix(
      "Take the labels away", isSafe: true, labels.map { .deletion($0.prose.text.sourceRange($0.label.removed)) })
    let related = labels.dropFirst().map {
      RelatedPlace($0.prose.text.sourceRange($0.label.written), "Another label.")
    }
    return [
      finding(
        Self.labelled(first.prose.string(first.label.written), labels.count),
        at: first.prose.text.sourceRange(first.label.written), related: related, fixes: [fix])
    ]
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
    guard letter.kind == .word, letter.text.optionIndex == index, tokens.count > (hasParenthesis ? 2 : 1)
    else {
      return nil
    }
    let closing = tokens[hasParenthesis ? 2 : 1]
    guard closing.text == ")" || (!hasParenthesis && (closing.text == "." || closing.text == ":")),
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

  fileprivate static func labelled(_ words: String, _ count: Int) -> String {
    "The texts of all \(count) options begin with labels of their own, as \"\(words)\" here, which readers see twice and which "
      + "are wrong once options are shuffled: take them away."
  }
}
