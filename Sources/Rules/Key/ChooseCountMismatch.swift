import Findings
import QuestionBank
import SourceText

/// A question that asks for another number of options than its key has.
///
/// ## What it flags
/// "Choose two" (in words or in `select`) beside three right options, and a `select` that says another number than the
/// words of the question. English, Korean and Japanese are read.
///
/// ## Why it matters
/// Exam software scores by the key: whoever does as the question says cannot be right.
///
/// ## Example
/// ```yaml
/// question: Which services store objects? (Choose two.)
/// options:
///   - {text: Cloud Storage, correct: true}
///   - {text: Filestore, correct: true}
///   - {text: Persistent Disk, correct: true}
///   - {text: Cloud DNS}
/// ```
///
/// ## What to write instead
/// Ask for as many as are right, `(Choose three.)`, or unmark the one that is wrong.
///
/// ## Fix
/// A suggestion: the number of the key in the words or the field that differ.
///
/// ## Source
/// Item guides of certification programmes.
struct ChooseCountMismatch: ItemRule {
  static let header = RuleHeader("choose-count-mismatch", .error, .key)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice else { return [] }
    if Self.contradictsItself(item), let field = item.question.select, let words = item.question.selectionInWords {
      return [contradiction(item, field, words)]
    }
    let keys = item.key.options.count
    guard item.hasSoundKey, case .exactly(let asked) = item.question.selection.count, asked > 1, keys > 1,
      keys != asked,
      keys < item.options.count, let place = item.question.selection.range
    else { return [] }
    let related = item.key.places.map { RelatedPlace($0, "A key.") }
    return [
      finding(
        Self.mismatch(asked, item), at: place, related: related, fixes: Self.fixes(item.question.selection, to: keys))
    ]
  }

  /// Whether `select` and the words of the question say different numbers.
  static func contradictsItself(_ item: Item) -> Bool {
    guard let words = item.question.selectionInWords, let select = item.question.select,
      let field = Selection(field: select)
    else { return false }
    // "At least two" and "up to three" say no number.
    return field.count != words.count && words.count != .several
  }

  /// What is wrong is what the key does not agree with; without a key, the field.
  private func contradiction(_ item: Item, _ select: Field, _ words: Selection) -> Finding {
    let field = Selection(field: select) ?? .unknown
    let message = Self.contradicts(select.text.trimmed, Self.phrase(words))
    let keys = item.key.options.count
    if item.hasSoundKey, field.count == .exactly(keys), let place = words.range {
      return finding(
        message, at: place, related: [RelatedPlace(select.range, "The field \"select\".")],
        fixes: Self.fixes(words, to: keys))
    }
    var fixes: [Fix] = []
    if case .exactly(let count) = words.count { fixes = Self.fixes(field, to: count) }
    return finding(
      message, at: select.range, related: words.range.map { [RelatedPlace($0, "The words.")] } ?? [], fixes: fixes)
  }

  private static func fixes(_ selection: Selection, to count: Int) -> [Fix] {
    switch selection.source {
    case .field(let range):
      return [Fix("Set \"select\" to \(count)", isSafe: false, [TextEdit(range, "\(count)")])]
    case .words(let range, let words):
      guard let last = words.split(separator: " ").last,
        let number = Wording.number(count, like: String(last)), range.count == words.utf8.count
      else { return [] }
      let place = range.upperBound - last.utf8.count..<range.upperBound
      return [Fix("Replace \"\(last)\" by \"\(number)\"", isSafe: false, [TextEdit(place, number)])]
    case .type, .nothing: return []
    }
  }

  private static func phrase(_ selection: Selection) -> String {
    if case .words(_, let words) = selection.source { return words }
    return ""
  }

  fileprivate static func mismatch(_ asked: Int, _ item: Item) -> String {
    "The question asks to choose \(asked), but \(item.key.options.count) options are marked as correct "
      + "(\(item.keyLetters)), so nobody can score it: make the two agree."
  }

  fileprivate static func contradicts(_ field: String, _ words: String) -> String {
    "\"select: \(field)\" and \"\(words)\" ask for different numbers of options: make the two agree."
  }
}
