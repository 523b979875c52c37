import Findings

/// A scenario that ends without a question.
///
/// ## What it flags
/// An English question of three sentences or more, none of which asks or tells what to do.
///
/// ## Why it matters
/// The reader does not know which decision the facts are for.
///
/// ## Example
/// ```yaml
/// question: A bank stores logs. They grow daily. Costs rise.
/// ```
///
/// ## What to write instead
/// ```yaml
/// question: A bank stores logs. They grow daily. Costs rise. What should the bank do?
/// ```
///
/// ## Fix
/// None.
///
/// ## Source
/// Item guides of certification programmes.
struct StemWithoutDecision: ItemRule {
  static let header = RuleHeader("stem-without-decision", .hint, .writing)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.isEnglish, let stem = item.stem, !StemNotAQuestion.asks(stem) else { return [] }
    let sentences = stem.sentences
    guard sentences.count >= 3, let last = sentences.last else { return [] }
    return [finding(Self.noDecision, at: stem.text.sourceRange(last))]
  }

  fileprivate static let noDecision =
    "The scenario ends without a question, so that readers do not know which decision it is for: end it with one."
}
