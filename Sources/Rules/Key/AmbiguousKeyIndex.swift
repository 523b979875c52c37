import Findings

/// A key that can mean two different options.
///
/// ## What it flags
/// In a bank whose keys are numbers: that nothing tells whether they count from 0 or from 1. A 0 anywhere tells that they
/// count from 0; a number equal to the number of options tells that they count from 1. In a question: a letter or number
/// that is the text of one option and the place of another.
///
/// ## Why it matters
/// Read the other way, every key of the bank is wrong; so nothing is guessed, and keys of such a bank are not judged.
///
/// ## Example
/// ```yaml
/// options: [Cloud Storage, Cloud SQL, Bigtable]
/// answer: 1
/// ```
///
/// ## What to write instead
/// A flag on the option (`correct: true`), or its letter (`answer: A`).
///
/// ## Fix
/// None: only its author knows what is meant.
///
/// ## Source
/// Tooling: both ways of counting are common in published banks.
struct AmbiguousKeyIndex: ItemRule, BankRule {
  static let header = RuleHeader("ambiguous-key-index", .warning, .key)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice else { return [] }
    return item.key.undecided.compactMap { part in
      guard case .ambiguous(let text, let place) = part.target else { return nil }
      return finding(
        Self.twoReadings(part.text, item.question.letter(ofOption: text), place.map(item.question.letter)),
        at: part.range)
    }
  }

  func check(_ bank: BankFacts, in context: RuleContext) -> [Finding] {
    guard context.indexBase == nil, let first = bank.questions.lazy.compactMap(\.firstIndex).first else { return [] }
    let evidence = bank.indexEvidence
    let message =
      evidence.zeros > 0
      ? Self.bothWays(evidence.zeros, evidence.counts) : Self.undecided(first.text, evidence.questions)
    return [finding(message, at: first.range)]
  }

  fileprivate static func undecided(_ text: String, _ count: Int) -> String {
    let scope = count == 1 ? "the key" : "the keys of \(count) questions"
    return "\"\(text)\" can count options from 0 or from 1, and no key of the bank tells which, so \(scope) cannot be "
      + "judged: write \"correct: true\" on the option, or its letter."
  }

  fileprivate static func bothWays(_ zeros: Int, _ counts: Int) -> String {
    "Some keys of the bank count options from 0 (\(zeros)) and some from 1 (\(counts)), so no number can be trusted: "
      + "write \"correct: true\" on the option, or its letter."
  }

  fileprivate static func twoReadings(_ text: String, _ option: String, _ place: String?) -> String {
    let other = place.map { "option \($0) is called so" } ?? "it may count options"
    return
      "\"\(text)\" is the text of option \(option), but \(other) as well, so the key can be read in two ways: write "
      + "\"correct: true\" on the option."
  }
}
