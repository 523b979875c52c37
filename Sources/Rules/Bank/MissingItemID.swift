import Findings

/// A question without an id in a bank whose questions have ids.
///
/// ## What it flags
/// A question without `id`, where at least three in four questions of the bank have one.
///
/// ## Why it matters
/// Results, reviews and links go by the id.
///
/// ## Example
/// ```yaml
/// - question: Which service stores objects?
/// ```
///
/// ## What to write instead
/// ```yaml
/// - id: pmle-0043
///   question: Which service stores objects?
/// ```
///
/// ## Fix
/// None.
///
/// ## Source
/// Tooling.
struct MissingItemID: BankRule {
  static let header = RuleHeader("missing-item-id", .warning, .bank)

  func check(_ bank: BankFacts, in context: RuleContext) -> [Finding] {
    let missing = MissingWhereUsual.exceptions(among: bank, has: { $0.id != nil })
    return missing.questions.map { finding(Self.noID(missing.share), at: $0.anchor) }
  }

  fileprivate static func noID(_ share: String) -> String {
    "The question has no id, so that results and reviews cannot name it; \(share) have one: add \"id\"."
  }
}
