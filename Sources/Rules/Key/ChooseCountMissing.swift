import Findings
import QuestionBank
import SourceText

/// A question with several right options that does not say how many to choose.
///
/// ## What it flags
/// A question with two or more keys, or with `select: 2` or more, whose words hold no "Choose two", "Which two" or "Select all that apply" (Korean and
/// Japanese likewise), nor "Which of the following two" with the number of keys. A bank's type for several answers, such as `multiple_response`, says it as well.
///
/// ## Why it matters
/// Whoever is used to one right answer stops at the first; certification exams always say the number.
///
/// ## Example
/// ```yaml
/// question: Which services store objects?
/// options:
///   - {text: Cloud Storage, correct: true}
///   - {text: Filestore, correct: true}
///   - {text: Cloud DNS}
/// ```
///
/// ## What to write instead
/// ```yaml
/// question: Which services store objects? (Choose two.)
/// ```
///
/// ## Fix
/// A suggestion: "(Choose two.)" at the end of the question, in its language.
///
/// ## Source
/// Item guides of certification programmes.
struct ChooseCountMissing: ItemRule {
  static let header = RuleHeader("choose-count-missing", .warning, .key)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.hasSoundKey, let stem = item.stem, !stem.text.isBlank,
      item.question.selectionInWords == nil, let asked = Self.asked(item), !Self.isNamed(asked, stem)
    else { return [] }
    let sentence = stem.lastSentence
    let words = Self.words(asked, stem.language)
    let end = stem.text.sourceRange(sentence).upperBound
    let fix = Fix("Add \"\(words)\"", isSafe: false, [.insertion(" " + words, at: end)])
    return [finding(Self.notSaid(item, asked, words), at: stem.text.sourceRange(sentence), fixes: [fix])]
  }

  /// Whether the question says the number as that of what it is about: "which of the following two services". Whether that
  /// is to choose two, or one of two, its words alone do not tell; here the keys do.
  private static func isNamed(_ count: Int, _ stem: Prose) -> Bool {
    let words = stem.words
    return words.indices.contains { index in
      guard index >= 2, SelectionPhrases.numbers[words[index].text] == count else { return false }
      var before = index - 1
      if words[before].text == "following" { before -= 1 }
      guard before > 1, words[before].text == "the" || words[before].text == "these", words[before - 1].text == "of"
      else { return false }
      return words[before - 2].text == "which"
    }
  }

  private static func words(_ count: Int, _ language: Language) -> String {
    switch language {
    case .korean: "(\(count)개 선택)"
    case .japanese: "（\(count)つ選択）"
    case .other: "(Choose \(Wording.word(count)).)"
    }
  }

  /// How many the question means to ask for: as `select` says, else as many as are keyed; nil where it is one, all, or any
  /// number.
  private static func asked(_ item: Item) -> Int? {
    let keys = item.key.options.count
    switch item.question.selection.count {
    case .exactly(let count): return count > 1 ? count : nil
    case .unknown: return keys > 1 && keys < item.question.options.count ? keys : nil
    case .all, .several: return nil
    }
  }

  fileprivate static func notSaid(_ item: Item, _ asked: Int, _ words: String) -> String {
    let why =
      item.question.select == nil
      ? "\(asked) options are marked as correct (\(item.keyLetters))" : "The question means to ask for \(asked) options"
    return "\(why), but the text does not say how many to choose: add \"\(words)\"."
  }
}
