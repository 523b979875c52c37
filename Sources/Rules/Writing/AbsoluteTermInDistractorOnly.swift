import Findings
import QuestionBank

/// "Always" or "never" in a distractor, and not in the key.
///
/// ## What it flags
/// "always", "never", "completely", "entirely", "impossible", "under no circumstances" and the like in an option that is
/// not the key, where no key has any. English alone.
///
/// ## Why it matters
/// What holds always is seldom true, and candidates know it: they rule the option out by the word.
///
/// ## Example
/// ```yaml
/// options:
///   - {text: Caches can return stale data, correct: true}
///   - {text: Caches always return fresh data}
///   - {text: Caches keep data on disk}
/// ```
///
/// ## What to write instead
/// The distractor without the word.
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 28a; NBME Item-Writing Guide.
struct AbsoluteTermInDistractorOnly: TriggeredRule {
  static let header = RuleHeader("absolute-term-in-distractor-only", .hint, .writing)
  static let trigger = RuleTrigger(in: .options, phrases.trigger)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.isEnglish, item.hasSoundKey else { return [] }
    let terms = item.options.map { $0.flatMap(Self.term) }
    guard item.key.options.allSatisfy({ terms.indices.contains($0) && terms[$0] == nil }) else { return [] }
    return terms.indices.compactMap { index in
      guard let range = terms[index], let prose = item.options[index] else { return nil }
      return finding(Self.absolute(prose.string(range)), at: prose.text.sourceRange(range))
    }
  }

  private static let phrases = Phrases([
    ["always"], ["never"], ["completely"], ["entirely"], ["impossible"], ["absolutely"], ["invariably"],
    ["under", "no", "circumstances"], ["in", "all", "cases"], ["in", "no", "case"], ["without", "exception"],
    ["at", "all", "times"],
  ])

  /// The first absolute word of a text.
  static func term(_ prose: Prose) -> Range<Int>? { phrases.first(in: prose.words) }

  fileprivate static func absolute(_ word: String) -> String {
    "\"\(word)\" stands in an option that is wrong and in no key, by which candidates rule it out: write it without the word."
  }
}
