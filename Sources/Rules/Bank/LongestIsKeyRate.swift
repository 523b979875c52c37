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
    guard let rate = LengthRate(bank, context, \.longest), rate.isAboveChance else { return [] }
    let related = rate.places.dropFirst().prefix(5).map { RelatedPlace($0, "The key is the longest option here too.") }
    return [
      finding(
        Self.often(rate.places.count, rate.questions, rate.expected), at: rate.places.first ?? 0..<0, related: related)
    ]
  }

  fileprivate static func often(_ count: Int, _ all: Int, _ expected: Int) -> String {
    "The key is the longest option in \(count) of \(all) questions; by chance in \(expected), so that choosing the longest pays: "
      + "give distractors as much detail as keys."
  }
}

/// In how many questions the option that stands out by its length is the key.
struct LengthRate {
  /// The questions with one key and three or more options.
  private(set) var questions = 0
  /// Those whose key stands out.
  private(set) var places: [Range<Int>] = []
  private var chance = 0.0

  /// nil for a bank of fewer than 40 such questions.
  init?(_ bank: BankFacts, _ context: RuleContext, _ outlier: KeyPath<ItemCounts, Int?>) {
    for question in bank.questions where question.isChoice && question.optionCount >= 3 {
      guard case let keys = question.key.options(context.indexBase), keys.count == 1 else { continue }
      questions += 1
      chance += 1 / Double(question.optionCount)
      if question.counts[keyPath: outlier] == keys[0] { places.append(question.anchor) }
    }
    guard questions >= 40 else { return nil }
  }

  /// How many chance brings about at most.
  var expected: Int { Int(chance.rounded()) }

  var isAboveChance: Bool {
    Chance.ofAtLeast(places.count, in: questions, each: chance / Double(max(1, questions))) < 0.01
  }
}
