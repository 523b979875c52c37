import Findings
import QuestionBank
import SourceText

/// A number of options to choose that is not said in the usual form.
///
/// ## What it flags
/// An English question that tells to choose two or more options in another form than "(Choose two.)" or "(Select two.)" at
/// its end, such as "Select 2". "Which two …?" is fine by itself, and so is what stands before the parentheses, as in "The
/// services are: (Choose two.)".
///
/// ## Why it matters
/// Candidates look for the number where every other question has it.
///
/// ## Example
/// ```yaml
/// question: Which services store objects? Select 2
/// ```
///
/// ## What to write instead
/// ```yaml
/// question: Which services store objects? (Choose two.)
/// ```
///
/// ## Fix
/// A suggestion: "(Choose two.)" in place of the last sentence, where that says nothing else.
///
/// ## Source
/// House style of certification programmes.
struct ChooseCountFormat: ItemRule {
  static let header = RuleHeader("choose-count-format", .information, .writing)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, let stem = item.stem, stem.language == .other,
      case .exactly(let count)? = item.question.selectionInWords?.count, count > 1,
      case .words(let place, let words)? = item.question.selectionInWords?.source,
      Self.verbs.contains(Word(Array(words.utf8.prefix { ($0 | 0x20) &- 0x61 < 26 }))),
      !Self.isUsual(stem, Wording.word(count))
    else { return [] }
    let right = "(Choose \(Wording.word(count)).)"
    let last = stem.lastSentence
    let sentence = stem.string(last)
    // The sentence may be replaced where it is nothing but the phrase and a noun.
    let isWhole = sentence.contains(words) && sentence.count <= words.count + 12
    let fix = Fix("Replace by \"\(right)\"", isSafe: false, [TextEdit(stem.text.sourceRange(last), right)])
    return [finding(Self.form(words, right), at: place, fixes: isWhole ? [fix] : [])]
  }

  private static let verbs: WordSet = ["choose", "select", "pick"]

  /// Whether a question ends with "(Choose two.)", or with what many banks write throughout: "(Select TWO)".
  private static func isUsual(_ stem: Prose, _ number: String) -> Bool {
    let bytes = stem.text.bytes[stem.trimmedRange].suffix(24)
    guard bytes.last == UInt8(ascii: ")") else { return false }
    let end = String(decoding: bytes, as: UTF8.self).lowercased()
    return ["(choose \(number).)", "(select \(number).)", "(choose \(number))", "(select \(number))"].contains {
      end.hasSuffix($0)
    }
  }

  fileprivate static func form(_ words: String, _ right: String) -> String {
    "\"\(words)\" is not where and how candidates look for the number: end the question with \"\(right)\"."
  }
}
