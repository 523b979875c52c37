import Findings

/// Levels of difficulty in other shares than wanted.
///
/// ## What it flags
/// A bank with 20 or more questions that declare `difficulty`, in which a level's share is more than ten points from the one
/// that the configuration wants (`easy`, `medium`, `hard`, `expert`, in percent). Off unless configured.
///
/// ## Why it matters
/// A bank of easy questions alone tells nobody whether they would pass.
///
/// ## Example
/// ```yaml
/// rules:
///   difficulty-distribution: {severity: information, easy: 20, medium: 50, hard: 30}
/// ```
///
/// ## What to write instead
/// More questions of the levels that are short.
///
/// ## Fix
/// None.
///
/// ## Source
/// House style of certification programmes.
struct DifficultyDistribution: BankRule {
  static let header = RuleHeader("difficulty-distribution", nil, .bank)
  static let options = [
    "easy": RuleOption.integer(0...100), "medium": .integer(0...100), "hard": .integer(0...100),
    "expert": .integer(0...100),
  ]

  private static let levels = ["easy", "medium", "hard", "expert"]

  func check(_ bank: BankFacts, in context: RuleContext) -> [Finding] {
    let declared = bank.questions.filter { $0.labels.difficulty != nil }
    guard declared.count >= 20, let first = declared.first else { return [] }
    let isConfigured = context.settings.options[Self.header.id] != nil
    return Self.levels.compactMap { level in
      let standard = isConfigured ? -1 : ["easy": 25, "medium": 50, "hard": 25, "expert": 0][level] ?? -1
      let wanted = context.settings.integer(level, of: Self.header.id, or: standard)
      guard wanted >= 0 else { return nil }
      let own = declared.filter { $0.labels.difficulty?.lowercased() == level }
      let share = (own.count * 100 + declared.count / 2) / declared.count
      guard abs(share - wanted) > 10 else { return nil }
      return finding(
        Self.off(level, own.count, declared.count, share, wanted),
        at: (share > wanted ? own.first : nil)?.anchor ?? first.anchor)
    }
  }

  fileprivate static func off(_ level: String, _ count: Int, _ all: Int, _ share: Int, _ wanted: Int) -> String {
    "\(count) of \(all) questions are \"\(level)\" (\(share) %), and \(wanted) % are wanted, so that results do not tell what they "
      + "should: write \(share > wanted ? "fewer" : "more")."
  }
}
