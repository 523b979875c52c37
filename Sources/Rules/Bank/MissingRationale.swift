import Findings

/// A question without an explanation in a bank whose questions have explanations.
///
/// ## What it flags
/// A question that neither explains its key nor any of its options, where at least three in four questions of the bank
/// do.
///
/// ## Why it matters
/// Candidates learn from the explanation, and reviewers check the key by it.
///
/// ## Example
/// ```yaml
/// - question: Which service stores objects?
///   options:
///     - {text: Cloud Storage, correct: true}
///     - {text: Cloud SQL}
/// ```
///
/// ## What to write instead
/// ```yaml
///   explanation: Cloud Storage holds objects; Cloud SQL holds tables.
/// ```
///
/// ## Fix
/// None.
///
/// ## Source
/// Item guides of certification programmes.
struct MissingRationale: BankRule {
  static let header = RuleHeader("missing-rationale", .warning, .bank)

  func check(_ bank: BankFacts, in context: RuleContext) -> [Finding] {
    let missing = MissingWhereUsual.exceptions(among: bank, where: { $0.isChoice }, has: { $0.hasExplanation })
    return missing.questions.map { question in
      var result = finding(Self.none(missing.share), at: question.anchor)
      result.question = question.id
      return result
    }
  }

  fileprivate static func none(_ share: String) -> String {
    "The question has no explanation, by which candidates learn and reviewers check the key; \(share) have one: add "
      + "\"explanation\"."
  }
}
