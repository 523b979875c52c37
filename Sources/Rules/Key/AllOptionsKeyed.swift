import Findings

/// Every option of a question is marked as correct.
///
/// ## What it flags
/// A question with two or more options that are all keyed, unless it asks for all that apply.
///
/// ## Why it matters
/// A question without a wrong option tests nothing; most often a `correct: true` was copied along.
///
/// ## Example
/// ```yaml
/// question: Which service stores objects?
/// options:
///   - {text: Cloud Storage, correct: true}
///   - {text: Cloud SQL, correct: true}
/// ```
///
/// ## What to write instead
/// Take `correct: true` from the options that are wrong.
///
/// ## Fix
/// None: only its author knows the key.
///
/// ## Source
/// Item guides of certification programmes.
struct AllOptionsKeyed: ItemRule {
  static let header = RuleHeader("all-options-keyed", .error, .key)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    let count = item.question.options.count
    guard item.isChoice, item.hasSoundKey, count > 1, item.key.options.count == count else { return [] }
    switch item.question.selection.count {
    case .all, .several: return []
    case .exactly, .unknown: return [finding(Self.all(count), at: item.optionsPlace)]
    }
  }

  fileprivate static func all(_ count: Int) -> String {
    "All \(count) options are marked as correct, so the question tests nothing: unmark those that are wrong."
  }
}
