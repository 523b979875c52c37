import Findings

/// "Often" or "usually" in an option.
///
/// ## What it flags
/// "often", "usually", "rarely", "sometimes", "frequently", "generally", "may be" and the like in an option. English alone.
///
/// ## Why it matters
/// People mean quite different shares by these words; whether the option is right depends on the reader.
///
/// ## Example
/// ```yaml
/// options:
///   - {text: Retries often succeed}
/// ```
///
/// ## What to write instead
/// A number, or the condition under which it holds.
///
/// ## Fix
/// None.
///
/// ## Source
/// NBME Item-Writing Guide; SAQUET 2024.
struct VagueFrequencyTerm: TriggeredRule {
  static let header = RuleHeader("vague-frequency-term", nil, .writing)
  static let trigger = RuleTrigger(in: .options, phrases.trigger)

  private static let phrases = Phrases([
    ["often"], ["usually"], ["rarely"], ["sometimes"], ["frequently"], ["generally"], ["seldom"], ["occasionally"],
    ["typically"], ["may", "be"], ["might", "be"], ["probably"],
  ])

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.isEnglish else { return [] }
    return item.options.compactMap { prose in
      guard let prose, let range = Self.phrases.first(in: prose.words) else { return nil }
      return finding(Self.vague(prose.string(range)), at: prose.text.sourceRange(range))
    }
  }

  fileprivate static func vague(_ word: String) -> String {
    "\"\(word)\" means another share to each reader, so that the option can be called right or wrong: give the number or the "
      + "condition."
  }
}
