import Findings

/// The same letter as the key of many questions in a row.
///
/// ## What it flags
/// Five questions or more in file order with one key at the same position, where chance would bring such a run about in
/// less than one of a hundred banks of this size. Banks that shuffle their options are left alone.
///
/// ## Why it matters
/// Candidates who see the run doubt what they know, or stop thinking.
///
/// ## Example
/// ```yaml
/// # eight questions in a row
/// answer: C
/// ```
///
/// ## What to write instead
/// The options of some of them in another order.
///
/// ## Fix
/// None; `key-position-imbalance` has one for the whole bank.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 20.
struct KeyRun: BankRule {
  static let header = RuleHeader("key-run", .information, .bank)

  func check(_ bank: BankFacts, in context: RuleContext) -> [Finding] {
    guard context.header.shufflesOptions != true else { return [] }
    let sequence = KeySequence(bank, context)
    let entries = sequence.entries
    let equal = sequence.chanceOfEqual
    var findings: [Finding] = []
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].position == entries[start].position { end += 1 }
      let length = end - start
      if length >= 5,
        Chance.expectedRuns(of: length, in: entries.count, equal: equal) < 0.01
      {
        let last = entries[end - 1].anchor
        findings.append(
          finding(
            Self.run(length, KeySequence.letters([entries[start].position])), at: entries[start].anchor,
            related: [RelatedPlace(last, "The last question of the run.")]))
      }
      start = end
    }
    return findings
  }

  fileprivate static func run(_ length: Int, _ letter: String) -> String {
    "From here on the key is \(letter) in \(length) questions in a row, more than chance brings about, so that candidates see a "
      + "pattern: reorder the options of some."
  }
}
