import Findings

/// Keys that are the longest option far too often.
///
/// ## What it flags
/// A bank of 40 or more questions with one key and three or more options, in which the key is longer than every other
/// option so often that chance would bring it about in less than one of a hundred banks (binomial test).
///
/// ## Why it matters
/// Authors qualify what is right with care and dash off the rest; who always chooses the longest option passes.
///
/// ## Example
/// ```yaml
/// options:
///   - {text: Use Bigtable.}
///   - {text: Use Cloud SQL.}
///   - {text: "Use BigQuery, since it scans columns and scales to petabytes.", correct: true}
/// ```
///
/// ## What to write instead
/// Distractors with as much detail as the key; `key-is-longest` shows where.
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 24; found in published banks.
struct LongestIsKeyRate: BankRule {
  static let header = RuleHeader("longest-is-key-rate", .warning, .bank)

  func check(_ bank: BankFacts, in context: RuleContext) -> [Finding] {
    LengthRate(bank, context, { $0.longest })?.findings(
      of: self, "longest", advice: "give distractors as much detail as keys") ?? []
  }
}
