import Findings

/// A question that asks for what is wrong.
///
/// ## What it flags
/// "not", "except", "never", "least likely" or "false" in the question itself; in the scenario, and in clauses with "if" or
/// "that", it is left alone, and so are questions with fewer than three options. Korean and Japanese likewise ("않은 것은", "誤っているもの").
///
/// ## Why it matters
/// Readers overlook the word and choose what is right; and knowing three right things is not what the exam is about.
///
/// ## Example
/// ```yaml
/// question: Which of these services is not serverless?
/// ```
///
/// ## What to write instead
/// ```yaml
/// question: Which of these services runs on machines that you manage?
/// ```
///
/// ## Fix
/// None: the question has to be asked anew.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 17; SAQUET 2024.
struct NegativeStem: ItemRule {
  static let header = RuleHeader("negative-stem", .warning, .writing)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.options.count >= 3, let stem = item.stem, let negative = item.negative else { return [] }
    return [finding(Self.negative(negative.word), at: stem.text.sourceRange(negative.range))]
  }

  fileprivate static func negative(_ word: String) -> String {
    "\"\(word)\" makes the question ask for what is wrong, which readers overlook: ask for what is right."
  }
}
