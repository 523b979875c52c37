import Findings

/// A question that reads nearly as an earlier one.
///
/// ## What it flags
/// A question that shares at least half of its runs of three words, in its text and its options, with an earlier one, in the
/// bank or in another one of the workspace. A shared scenario alone makes no duplicate, and neither do questions of one
/// family, with the same options and another key. Questions of true or false share nine in ten. Very short questions are
/// left alone.
///
/// ## Why it matters
/// A candidate gets the same question twice, and a correction is made to one of the two.
///
/// ## Example
/// ```yaml
/// - question: Which service stores large objects in buckets at low cost for years?
///   options: [A store of objects in classes, A store of rows by key, A file server in one zone]
/// - question: Which service stores large objects in buckets at a low cost for many years?
///   options: [A store of objects in classes, A store of rows by key, A file server in one zone]
/// ```
///
/// ## What to write instead
/// One of the two, or questions that ask for different things.
///
/// ## Fix
/// None: what else the two hold may differ.
///
/// ## Source
/// Tooling: calibrated on a published bank, where one of 582,660 pairs was as near, a true duplicate.
struct NearDuplicateItem: BankRule {
  static let header = RuleHeader("near-duplicate-item", .warning, .bank)

  func check(_ bank: BankFacts, in context: RuleContext) -> [Finding] {
    bank.repeats { twin in
      if case .near = twin.likeness { return true }
      return false
    }.compactMap { question, twin in
      guard !twin.isTold(byIDOf: question, context) else { return nil }
      var percent = 0
      if case .near(let likeness) = twin.likeness { percent = likeness }
      var result = finding(Self.near(twin.name(in: bank), percent), at: question.anchor, related: [twin.place])
      result.question = question.id
      return result
    }
  }

  fileprivate static func near(_ name: String, _ percent: Int) -> String {
    "The question shares \(percent) % of its wording with \(name), so that candidates get nearly the same twice: keep one of "
      + "the two, or ask for something else."
  }
}
