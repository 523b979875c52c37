import Findings
import QuestionBank

/// Two statements of the key that name different options.
///
/// ## What it flags
/// A question that states its key twice, as by `correct: true` on an option and by `answer`, where the two differ. Two
/// that agree are fine.
///
/// ## Why it matters
/// Each program reads another one of the two, and one of them scores by the wrong key.
///
/// ## Example
/// ```yaml
/// options:
///   - {text: Cloud Storage, correct: true}
///   - {text: Cloud SQL}
/// answer: B
/// ```
///
/// ## What to write instead
/// Keep the flag alone: it moves with its option when options are reordered.
///
/// ## Fix
/// None: only its author knows which one is right.
///
/// ## Source
/// Tooling: found in published banks.
struct ConflictingKeyForms: ItemRule {
  static let header = RuleHeader("conflicting-key-forms", .error, .key)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard let conflict = item.key.conflict, item.question.isChoice else { return [] }
    let (shown, other) = (conflict.second, conflict.first)
    let message = Self.conflict(
      shown: Self.letters(conflict.secondOptions, item), other: Self.letters(conflict.firstOptions, item),
      otherForm: other.form == .flags ? "\"correct\"" : "the other field")
    let place = other.parts.first?.range ?? other.range
    return [finding(message, at: shown.range, related: [RelatedPlace(place, "The other key.")])]
  }

  private static func letters(_ options: [Int], _ item: Item) -> String {
    options.isEmpty ? "no option" : item.letters(of: options)
  }

  fileprivate static func conflict(shown: String, other: String, otherForm: String) -> String {
    "The key is stated twice and differs: this names \(shown), but \(otherForm) names \(other); keep the one that is "
      + "right."
  }
}
