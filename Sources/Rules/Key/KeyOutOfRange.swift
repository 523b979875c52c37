import Findings
import QuestionBank
import SourceText

/// A key that names an option which the question does not have.
///
/// ## What it flags
/// A letter, number or text in `answer` (or a field like it) that is none of the question's options. A text must be that
/// of an option, word by word; the number is counted as the bank counts, from 0 or from 1.
///
/// ## Why it matters
/// The question cannot be scored, or another option is taken for the right one.
///
/// ## Example
/// ```yaml
/// options: [Cloud Storage, Cloud SQL, Bigtable]
/// answer: D
/// ```
///
/// ## What to write instead
/// ```yaml
/// answer: C
/// ```
///
/// ## Fix
/// A suggestion where one option reads nearly the same; else none.
///
/// ## Source
/// Tooling: found in published banks.
struct KeyOutOfRange: ItemRule {
  static let header = RuleHeader("key-out-of-range", .error, .key)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard !item.key.missing.isEmpty, item.question.isChoice else { return [] }
    return item.key.missing.map { part in
      if case .index(let number) = part.target {
        return finding(Self.noSuchNumber(number, item, base: context.indexBase), at: part.range)
      }
      if Option.index(ofLetter: part.text) != nil {
        return finding(Self.noSuchLetter(part.text, item), at: part.range)
      }
      guard let nearest = Self.nearest(to: part.text, item) else {
        return finding(Self.noSuchText(part.text), at: part.range)
      }
      let text = item.question.options[nearest].text?.text.trimmed ?? ""
      let fix = Self.fix(part, item, nearest).map { [Fix("Replace by \"\(text)\"", isSafe: false, [$0])] }
      return finding(
        Self.nearText(part.text, item.question.letter(ofOption: nearest), text), at: part.range, fixes: fix ?? [])
    }
  }

  /// The one option that reads like `text` but for a few letters, its case and its punctuation.
  private static func nearest(to text: String, _ item: Item) -> Int? {
    let wanted = folded(text)
    // A list far beyond what a question has is broken in another way, and comparing all with all takes long.
    guard (3...1000).contains(wanted.count), item.question.options.count <= 50, item.key.missing.count <= 50 else {
      return nil
    }
    let distances = item.question.options.map { option in
      option.text.map { EditDistance.between(wanted, folded($0.text.trimmed), atMost: max(1, wanted.count / 5)) } ?? nil
    }
    guard let least = distances.compactMap({ $0 }).min() else { return nil }
    let found = distances.indices.filter { distances[$0] == least }
    return found.count == 1 ? found[0] : nil
  }

  private static func folded(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// Copies the option's text as the file spells it, where both are spelt in the same way in one line.
  private static func fix(_ part: AnswerKey.Part, _ item: Item, _ option: Int) -> TextEdit? {
    guard let text = item.question.options[option].text, let value = text.value,
      let field = item.question.answerFields.first(where: { $0.range.overlaps(part.range) }), let answer = field.value,
      answer.isScalar, answer.node.kind == value.node.kind, !value.node.flags.contains(.needsDecoding)
    else { return nil }
    return TextEdit(part.range, String(decoding: value.contentBytes, as: UTF8.self))
  }

  fileprivate static func noSuchLetter(_ letter: String, _ item: Item) -> String {
    "\"\(letter)\" names no option, so the question cannot be scored: its options are \(names(item))."
  }

  fileprivate static func noSuchNumber(_ number: Int, _ item: Item, base: IndexBase?) -> String {
    let first = base?.rawValue ?? 0
    let range = "\(first) to \(first + item.question.options.count - 1)"
    return "\"\(number)\" names no option, so the question cannot be scored: this bank counts from \(first), and the "
      + "options here are \(range)."
  }

  fileprivate static func noSuchText(_ text: String) -> String {
    "\"\(text)\" is none of the options, so the question cannot be scored: write the text of one of them."
  }

  fileprivate static func nearText(_ text: String, _ letter: String, _ option: String) -> String {
    "\"\(text)\" is none of the options, so the question cannot be scored: option \(letter) reads \"\(option)\"."
  }

  private static func names(_ item: Item) -> String {
    let last = item.question.options.count - 1
    return "\(item.question.letter(ofOption: 0)) to \(item.question.letter(ofOption: last))"
  }
}
