import Findings

/// A question that asks for an opinion.
///
/// ## What it flags
/// "do you think", "in your opinion", "do you prefer", "do you believe" and the like in an English question.
///
/// ## Why it matters
/// An opinion cannot be wrong, so the key can be disputed.
///
/// ## Example
/// ```yaml
/// question: Which service do you think fits best?
/// ```
///
/// ## What to write instead
/// ```yaml
/// question: Which service fits best?
/// ```
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 6.
struct OpinionStem: TriggeredRule {
  static let header = RuleHeader("opinion-stem", .hint, .writing)
  static let trigger = RuleTrigger(in: .stem, phrases.trigger)

  private static let phrases = Phrases([
    ["do", "you", "think"], ["in", "your", "opinion"], ["do", "you", "prefer"], ["do", "you", "believe"],
    ["do", "you", "feel"], ["your", "favorite"], ["your", "favourite"], ["would", "you", "rather"],
    ["in", "your", "view"],
  ])

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.isEnglish, let stem = item.stem,
      let range = Self.phrases.first(in: stem.words)
    else { return [] }
    return [finding(Self.opinion(stem.string(range)), at: stem.text.sourceRange(range))]
  }

  fileprivate static func opinion(_ words: String) -> String {
    "\"\(words)\" asks for an opinion, which cannot be wrong, so that the key can be disputed: ask for what is so."
  }
}
