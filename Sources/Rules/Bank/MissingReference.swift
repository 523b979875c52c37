import Findings

/// A question without a reference in a bank whose questions have references.
///
/// ## What it flags
/// A question without `references`, where at least three in four questions of the bank have some.
///
/// ## Why it matters
/// Services change; the page that proves the key is how a reviewer finds out whether it still holds.
///
/// ## Example
/// ```yaml
/// - question: Which service stores objects?
///   explanation: Cloud Storage holds objects.
/// ```
///
/// ## What to write instead
/// ```yaml
///   references: [https://docs.cloud.google.com/storage/docs]
/// ```
///
/// ## Fix
/// None.
///
/// ## Source
/// Item guides of certification programmes.
struct MissingReference: BankRule {
  static let header = RuleHeader("missing-reference", .warning, .bank)

  func check(_ bank: BankFacts, in context: RuleContext) -> [Finding] {
    let missing = MissingWhereUsual.exceptions(among: bank, where: { $0.isChoice }, has: { $0.hasReferences })
    return missing.questions.map { question in
      var result = finding(Self.none(missing.share), at: question.anchor)
      result.question = question.id
      return result
    }
  }

  fileprivate static func none(_ share: String) -> String {
    "The question has no reference, by which reviewers see whether its key still holds; \(share) have one: add "
      + "\"references\"."
  }
}
