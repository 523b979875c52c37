import Findings

/// A question without a domain in a bank whose questions have domains.
///
/// ## What it flags
/// A question without `domain`, where the bank's guide is known and at least three in four questions of the bank have one.
///
/// ## Why it matters
/// The question counts for no part of the exam, and coverage is measured wrongly.
///
/// ## Example
/// ```yaml
/// - id: pmle-0042
///   question: …
/// ```
///
/// ## What to write instead
/// ```yaml
/// - id: pmle-0042
///   domain: "3.2"
///   question: …
/// ```
///
/// ## Fix
/// None.
///
/// ## Source
/// The exam's guide (`schemas/guides`).
struct MissingDomain: BankRule {
  static let header = RuleHeader("missing-domain", .warning, .domain)

  func check(_ bank: BankFacts, in context: RuleContext) -> [Finding] {
    guard let guide = context.guide else { return [] }
    let missing = MissingWhereUsual.exceptions(among: bank, has: { $0.hasDomain })
    return missing.questions.map { question in
      var result = finding(Self.none(guide.id, missing.share), at: question.anchor)
      result.question = question.id
      return result
    }
  }

  fileprivate static func none(_ guide: String, _ share: String) -> String {
    "The question has no domain, so that it counts for no part of \(guide); \(share) have one: add \"domain\"."
  }
}
