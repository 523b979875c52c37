import Findings

/// A question without words.
///
/// ## What it flags
/// A question text that is there but holds nothing, null, or white space alone. A question text that is not there at all
/// is what the schema tells (`schema-required`).
///
/// ## Why it matters
/// Options without a question cannot be answered.
///
/// ## Example
/// ```yaml
/// question: ""
/// ```
///
/// ## What to write instead
/// The question, or no entry at all until it is written.
///
/// ## Fix
/// None.
///
/// ## Source
/// Tooling: a common slip when questions are made from a template.
struct EmptyStem: ItemRule {
  static let header = RuleHeader("empty-stem", .error, .structure)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.stem?.traits.hasWord != true, let stem = item.question.stem, stem.isBlank else { return [] }
    return [finding(Self.empty, at: stem.keyRange ?? stem.range)]
  }

  fileprivate static let empty = "The question has no text, so nobody can answer it: write it, or take the entry out."
}
