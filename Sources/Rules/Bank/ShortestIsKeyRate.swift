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
    guard let rate = LengthRate(bank, context, \.shortest), rate.isAboveChance else { return [] }
    let related = rate.places.dropFirst().prefix(5).map { RelatedPlace($0, "The key is the shortest option here too.") }
    return [
      finding(
        Self.often(rate.places.count, rate.questions, rate.expected), at: rate.places.first ?? 0..<0, related: related)
    ]
  }

  fileprivate static func often(_ count: Int, _ all: Int, _ expected: Int) -> String {
    "The key is the shortest option in \(count) of \(all) questions; by chance in \(expected), so that choosing the shortest pays: "
      + "write distractors as short as keys."
  }
}
