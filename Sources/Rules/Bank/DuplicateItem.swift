import Findings

/// A question that stands in the bank twice.
///
/// ## What it flags
/// A question with the same text and the same options as an earlier one, in the bank or in another one of the workspace, whatever their order, but for white space, case,
/// punctuation, an article before an option, and "(Choose two.)" behind the text. Where the two have different keys, `shared-stem-different-key` says so instead.
///
/// ## Why it matters
/// A candidate gets the same question twice, and a correction is made to one of them.
///
/// ## Example
/// ```yaml
/// - question: Which service stores objects in buckets?
///   options: [Cloud Storage, Cloud SQL, Bigtable]
///   answer: A
/// - question: Which service stores objects in buckets?
///   options: [Bigtable, Cloud Storage, Cloud SQL]
///   answer: B
/// ```
///
/// ## What to write instead
/// One of the two.
///
/// ## Fix
/// None: what else the two hold may differ.
///
/// ## Source
/// Tooling: found in published banks.
struct DuplicateItem: BankRule {
  static let header = RuleHeader("duplicate-item", .error, .bank)

  func check(_ bank: BankFacts, in context: RuleContext) -> [Finding] {
    bank.repeats { twin in
      switch twin.likeness {
      case .same: true
      case .otherKey(sameOptions: true): !context.isOn(SharedStemDifferentKey.header)
      default: false
      }
    }.compactMap { question, twin in
      guard !twin.isTold(byIDOf: question, context) else { return nil }
      var result = finding(Self.same(twin.name(in: bank)), at: question.anchor, related: [twin.place])
      result.question = question.id
      return result
    }
  }

  fileprivate static func same(_ name: String) -> String {
    "The question has the text and the options of \(name), so that candidates get it twice: keep one of the two."
  }
}
