import Findings

/// Keys that are the shortest option far too often.
///
/// ## What it flags
/// A bank of 40 or more questions with one key and three or more options, in which the key is shorter than every other
/// option so often that chance would bring it about in less than one of a hundred banks (binomial test).
///
/// ## Why it matters
/// Who always chooses the shortest option passes.
///
/// ## Example
/// ```yaml
/// options:
///   - {text: BigQuery, correct: true}
///   - {text: A cluster of machines with a database that is installed by hand}
///   - {text: A folder of files that is searched by a script each night}
/// ```
///
/// ## What to write instead
/// Distractors as short as the key.
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 24.
struct ShortestIsKeyRate: BankRule {
  static let header = RuleHeader("shortest-is-key-rate", .information, .bank)

  func check(_ bank: BankFacts, in context: RuleContext) -> [Finding] {
    LengthRate(bank, context, { $0.shortest })?.findings(
      of: self, "shortest", advice: "write distractors as short as keys")
      ?? []
  }
}
