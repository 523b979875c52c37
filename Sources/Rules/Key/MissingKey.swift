import Findings

/// A question of which no option is marked as correct.
///
/// ## What it flags
/// A question with options where neither an option says `correct: true` nor a field such as `answer` names one.
///
/// ## Why it matters
/// The question cannot be scored, and whoever takes the exam cannot pass it.
///
/// ## Example
/// ```yaml
/// question: Which service stores objects?
/// options:
///   - text: Cloud Storage
///   - text: Cloud SQL
/// ```
///
/// ## What to write instead
/// ```yaml
/// options:
///   - text: Cloud Storage
///     correct: true
///   - text: Cloud SQL
/// ```
///
/// ## Fix
/// None: only its author knows the key.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 19.
struct MissingKey: ItemRule {
  static let header = RuleHeader("missing-key", .error, .key)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, !item.question.key.isStated else { return [] }
    let empty = item.question.answerFields.first?.keyRange
    return [finding(Self.noKey, at: empty ?? item.optionsPlace)]
  }

  fileprivate static let noKey =
    "No option is marked as correct, so the question cannot be scored: mark one with \"correct: true\"."
}
