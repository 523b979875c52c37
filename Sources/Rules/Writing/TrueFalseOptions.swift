import Findings
import QuestionBank

/// A question of true or false.
///
/// ## What it flags
/// Options that are all "True", "False", "Yes", "No" or their like, Korean and Japanese among them.
///
/// ## Why it matters
/// Half of the guesses are right, and statements that are wholly true or false are rare.
///
/// ## Example
/// ```yaml
/// options:
///   - {text: "True", correct: true}
///   - {text: "False"}
/// ```
///
/// ## What to write instead
/// A question with three to five options.
///
/// ## Fix
/// None.
///
/// ## Source
/// NBME Item-Writing Guide; SAQUET 2024.
struct TrueFalseOptions: ItemRule {
  static let header = RuleHeader("true-false-options", .warning, .writing)

  private static let words: WordSet = [
    "true", "false", "yes", "no", "correct", "incorrect", "right", "wrong", "참", "거짓", "예", "아니요", "아니오", "맞다", "틀리다",
    "그렇다", "아니다",
    "はい", "いいえ", "正しい", "誤り", "正しくない", "真", "偽",
  ]

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    Self.isTrueFalse(item) ? [finding(Self.trueFalse, at: item.optionsPlace)] : []
  }

  /// Whether all options are such words.
  private static let stresses: WordSet = ["always", "never", "it"]

  static func isTrueFalse(_ item: Item) -> Bool {
    guard item.isChoice, (2...3).contains(item.options.count) else { return false }
    return item.options.allSatisfy { prose in
      guard let prose else { return false }
      guard prose.tokens.count <= 3 else { return false }
      let words = prose.tokens.filter { $0.kind == .word }
      // "Yes, always" says no more than "Yes".
      let isPlain = words.count == 1 && prose.tokens.count <= 2
      let isStressed = words.count == 2 && stresses.contains(words[1].text) && prose.tokens.count == 3
      return (isPlain || isStressed) && Self.words.contains(words[0].text)
    }
  }

  fileprivate static let trueFalse =
    "The options are true and false, so that half of the guesses are right: ask for the fact itself, with three options or "
    + "more."
}
