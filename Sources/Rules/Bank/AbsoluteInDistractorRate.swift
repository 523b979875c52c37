import Findings

/// "Always" and "never" that nearly always mean wrong.
///
/// ## What it flags
/// A bank with 20 or more options that say "always", "never", "completely", "entirely" or "impossible", of which at least 95
/// of 100 are wrong, where chance would leave that many wrong in less than one of a hundred banks.
///
/// ## Why it matters
/// The word tells that the option is wrong.
///
/// ## Example
/// ```yaml
/// options:
///   - {text: Caches always return fresh data}
/// ```
///
/// ## What to write instead
/// Distractors without the words, or keys with them where they are true.
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 28a.
struct AbsoluteInDistractorRate: BankRule {
  static let header = RuleHeader("absolute-in-distractor-rate", .information, .bank)

  func check(_ bank: BankFacts, in context: RuleContext) -> [Finding] {
    var (all, right, keyed) = (0, 0, 0.0)
    var places: [Range<Int>] = []
    for index in bank.questions.indices
    where bank.questions[index].isChoice && !bank.questions[index].counts.absolutes.isEmpty {
      let question = bank.questions[index]
      let keys = question.key.options(context.indexBase)
      guard !keys.isEmpty, question.optionCount > 0 else { continue }
      let own = question.counts.absolutes
      all += own.count
      keyed += Double(own.count * keys.count) / Double(question.optionCount)
      right += own.filter(keys.contains).count
      if own.contains(where: { !keys.contains($0) }) { places.append(question.anchor) }
    }
    let wrong = all - right
    guard all >= 20, wrong * 100 >= all * 95, let first = places.first,
      Chance.ofAtLeast(wrong, in: all, each: 1 - keyed / Double(all)) < 0.01
    else { return [] }
    let related = places.dropFirst().prefix(5).map { RelatedPlace($0, "Another question with such an option.") }
    return [finding(Self.wrong(wrong, all, all - Int(keyed.rounded())), at: first, related: related)]
  }

  fileprivate static func wrong(_ count: Int, _ all: Int, _ expected: Int) -> String {
    "\(count) of \(all) options with \"always\", \"never\" or the like are wrong; by chance \(expected), so that the word gives "
      + "them away: write distractors without it."
  }
}
