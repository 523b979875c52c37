import Findings

/// Too many or too few questions with several keys.
///
/// ## What it flags
/// A bank of 20 or more questions whose share of questions with several keys is below `minimum` or above `maximum` percent.
/// Off unless configured, since exams differ.
///
/// ## Why it matters
/// Candidates prepare for the mix that the exam has.
///
/// ## Example
/// ```yaml
/// rules:
///   multi-select-share: {severity: information, minimum: 10, maximum: 25}
/// ```
///
/// ## What to write instead
/// More or fewer questions with "(Choose two.)".
///
/// ## Fix
/// None.
///
/// ## Source
/// House style of certification programmes.
struct MultiSelectShare: BankRule {
  static let header = RuleHeader("multi-select-share", nil, .bank)
  static let options = ["minimum": RuleOption.integer(0...100), "maximum": .integer(0...100)]

  func check(_ bank: BankFacts, in context: RuleContext) -> [Finding] {
    let questions = bank.choices
    guard questions.count >= 20, let first = questions.first.map({ bank.questions[$0] }) else { return [] }
    let several = questions.filter { bank.questions[$0].counts.isSeveral }.map { bank.questions[$0] }
    let minimum = context.settings.integer("minimum", of: Self.header.id, or: 5)
    let maximum = context.settings.integer("maximum", of: Self.header.id, or: 30)
    let (count, all) = (several.count, questions.count)
    if count * 100 < minimum * all { return [finding(Self.few(count, all, minimum), at: first.anchor)] }
    if count * 100 > maximum * all {
      let related = several.prefix(5).map { RelatedPlace($0.anchor, "A question with several keys.") }
      return [finding(Self.many(count, all, maximum), at: first.anchor, related: related)]
    }
    return []
  }

  fileprivate static func few(_ count: Int, _ all: Int, _ minimum: Int) -> String {
    "\(count) of \(all) questions ask for several options, fewer than the \(minimum) % that are wanted, so that the bank does not "
      + "prepare for the exam's mix: write more."
  }

  fileprivate static func many(_ count: Int, _ all: Int, _ maximum: Int) -> String {
    "\(count) of \(all) questions ask for several options, more than the \(maximum) % that are wanted, so that the bank does not "
      + "prepare for the exam's mix: write fewer."
  }
}
