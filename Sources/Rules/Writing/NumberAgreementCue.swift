import Findings
import QuestionBank

/// A verb that agrees with the key alone.
///
/// ## What it flags
/// An English question that ends in "is" or "are", where the key is the only option in the number that the verb asks for. Options of up to three words count, by the ending of their last word.
///
/// ## Why it matters
/// Grammar gives the key away.
///
/// ## Example
/// ```yaml
/// question: The units that a cluster is made of are
/// options: [nodes, a region, a bucket]
/// answer: A
/// ```
///
/// ## What to write instead
/// Options in one number.
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 28c.
struct NumberAgreementCue: ItemRule {
  static let header = RuleHeader("number-agreement-cue", .hint, .writing)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.isEnglish, item.hasSoundKey, item.key.options.count == 1, item.options.count >= 3,
      let stem = item.stem, let verb = Self.verb(stem)
    else { return [] }
    let plurals = item.options.map { $0.flatMap(Self.isPlural) }
    guard !plurals.contains(nil) else { return [] }
    let fitting = plurals.indices.filter { plurals[$0] == (verb.text == "are") }
    guard fitting == item.key.options else { return [] }
    return [finding(Self.agrees(stem.string(verb.range)), at: stem.text.sourceRange(verb.range))]
  }

  /// "is" or "are" at the end of the text.
  private static func verb(_ stem: Prose) -> TextTokens.Token? {
    stem.words.last { $0.kind == .word }.flatMap { $0.text == "is" || $0.text == "are" ? $0 : nil }
  }

  private static func isPlural(_ prose: Prose) -> Bool? {
    let words = prose.words.filter { $0.kind == .word }
    guard (1...3).contains(words.count), let last = words.last, last.range.count >= 3,
      English.isCommon(last, in: prose)
    else { return nil }
    if words[0].text == "a" || words[0].text == "an" { return false }
    return last.text.hasSuffix("s") && !["ss", "us", "is", "ics"].contains(where: { last.text.hasSuffix($0) })
  }

  fileprivate static func agrees(_ verb: String) -> String {
    "\"\(verb)\" agrees with the key alone, so that grammar gives it away: write all options in one number."
  }
}
