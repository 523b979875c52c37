import Findings

/// Keys that follow a pattern.
///
/// ## What it flags
/// A series of two to six different key positions that is repeated three times or more without a break, where chance would
/// bring that about in less than one of five hundred banks of this size. Banks that shuffle their options are left alone.
///
/// ## Why it matters
/// Who sees the pattern needs no knowledge.
///
/// ## Example
/// ```yaml
/// # the keys of twelve questions: A B C D A B C D A B C D
/// answer: A
/// ```
///
/// ## What to write instead
/// Options in an order that does not depend on their neighbours.
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 20.
struct KeyPatternCycle: BankRule {
  static let header = RuleHeader("key-pattern-cycle", .information, .bank)

  func check(_ bank: BankFacts, in context: RuleContext) -> [Finding] {
    guard context.header.shufflesOptions != true else { return [] }
    let sequence = KeySequence(bank, context)
    let entries = sequence.entries
    let equal = sequence.chanceOfEqual
    var findings: [Finding] = []
    var start = 0
    while start < entries.count {
      guard let (period, length) = Self.cycle(entries, from: start, equal: equal) else {
        start += 1
        continue
      }
      let letters = (0..<period).map { KeySequence.letters([entries[start + $0].position]) }.joined(separator: " ")
      findings.append(
        finding(
          Self.pattern(letters, length), at: entries[start].anchor,
          related: [RelatedPlace(entries[start + length - 1].anchor, "The last question of the series.")]))
      start += length
    }
    return findings
  }

  /// The shortest period that is repeated three times from `start` on, and how many questions it goes on for.
  private static func cycle(_ entries: [KeySequence.Entry], from start: Int, equal: Double) -> (Int, Int)? {
    for period in 2...6 where start + 3 * period <= entries.count {
      var end = start + period
      while end < entries.count, entries[end].position == entries[end - period].position { end += 1 }
      let length = end - start
      guard length >= 3 * period,
        entries[start..<start + period].contains(where: { $0.position != entries[start].position })
      else { continue }
      // Each question behind the first period agrees by chance; a series may begin anywhere.
      let chance = (0..<length - period).reduce(Double(entries.count)) { product, _ in product * equal }
      if chance < 0.002 { return (period, length) }
    }
    return nil
  }

  fileprivate static func pattern(_ letters: String, _ length: Int) -> String {
    "From here on the keys of \(length) questions follow the pattern \(letters), which candidates can follow: reorder the options "
      + "of some."
  }
}
