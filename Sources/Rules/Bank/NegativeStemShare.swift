import Findings

/// Many questions that ask for what is wrong.
///
/// ## What it flags
/// A bank of 40 or more questions, of which more than 5 % are negative (see `negative-stem`); option `maximum` sets another
/// share in percent.
///
/// ## Why it matters
/// One such question can be the right one to ask; many are a habit, and test reading rather than knowledge.
///
/// ## Example
/// ```yaml
/// question: Which of these services is NOT serverless?
/// ```
///
/// ## What to write instead
/// Questions that ask for what is right.
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 17.
struct NegativeStemShare: BankRule {
  static let header = RuleHeader("negative-stem-share", .information, .bank)
  static let options = ["maximum": RuleOption.integer(0...100)]

  func check(_ bank: BankFacts, in context: RuleContext) -> [Finding] {
    let questions = bank.choices
    let negative = questions.compactMap { bank.questions[$0].counts.negative }
    let maximum = context.settings.integer("maximum", of: Self.header.id, or: 5)
    guard questions.count >= 40, negative.count * 100 > maximum * questions.count, let first = negative.first else {
      return []
    }
    let related = negative.dropFirst().prefix(5).map { RelatedPlace($0, "Another negative question.") }
    return [finding(Self.many(negative.count, questions.count, maximum), at: first, related: related)]
  }

  fileprivate static func many(_ count: Int, _ all: Int, _ maximum: Int) -> String {
    "\(count) of \(all) questions ask for what is wrong, more than \(maximum) %, so that the bank tests reading rather than "
      + "knowledge: ask more of them for what is right."
  }
}
