import Findings

/// Keys that stand at some positions far more often than at others.
///
/// ## What it flags
/// A bank that does not shuffle its options and has 40 or more questions with one key and the same number of options, whose
/// keys are spread over the positions in a way that chance brings about in less than one of a hundred banks (χ² test, for
/// each number of options by itself).
///
/// ## Why it matters
/// Who guesses B and C all the way passes.
///
/// ## Example
/// ```yaml
/// # 31 of 40 keys
/// answer: B
/// ```
///
/// ## What to write instead
/// Keys at all positions about equally often, or `shuffle: true` where options are shown in random order.
///
/// ## Fix
/// A suggestion: reorders options so that the keys are spread evenly, the same way on every run; letters in explanations
/// move along.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 20; found in published banks.
struct KeyPositionImbalance: BankRule {
  static let header = RuleHeader("key-position-imbalance", .warning, .bank)

  func check(_ bank: BankFacts, in context: RuleContext) -> [Finding] {
    guard context.header.shufflesOptions != true else { return [] }
    return KeySequence(bank, context).byOptionCount.compactMap { count, entries in
      guard entries.count >= 40, count >= 2 else { return nil }
      var keys = [Int](repeating: 0, count: count)
      for entry in entries { keys[entry.position] += 1 }
      guard Chance.isUneven(keys) else { return nil }
      // The positions that have more than their share, and are not more than half of all.
      let frequent = keys.indices.filter { keys[$0] * count > entries.count }
        .sorted { (keys[$1], $0) < (keys[$0], $1) }.prefix(max(1, count / 2)).sorted()
      let found = entries.filter { frequent.contains($0.position) }
      guard let first = found.first else { return nil }
      let expected = (entries.count * frequent.count + count / 2) / count
      let related = found.dropFirst().prefix(5).map {
        RelatedPlace($0.anchor, "The key is \(KeySequence.letters([$0.position])) here too.")
      }
      return finding(
        Self.uneven(found.count, entries.count, KeySequence.letters(frequent), expected, count),
        at: first.anchor,
        related: related)
    }
  }

  fileprivate static func uneven(_ count: Int, _ all: Int, _ letters: String, _ expected: Int, _ options: Int) -> String
  {
    "\(count) of \(all) keys are \(letters) in questions with \(options) options; by chance \(expected), so that guessing there "
      + "pays: spread the keys over all positions, or set \"shuffle: true\" where options are shown in random order."
  }
}
