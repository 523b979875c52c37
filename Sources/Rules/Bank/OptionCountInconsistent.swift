import Findings

/// A question with another number of options than the rest.
///
/// ## What it flags
/// A question whose number of options is not that of at least nine in ten questions of the bank, of twenty or more.
/// Questions with one key and those with several are compared among themselves; those whose options are placeholders do
/// not count.
///
/// ## Why it matters
/// The chance of guessing differs from question to question, and exam software may expect one number.
///
/// ## Example
/// ```yaml
/// # all others have four
/// options: [Cloud Storage, Cloud SQL, Bigtable]
/// ```
///
/// ## What to write instead
/// As many options as the others have.
///
/// ## Fix
/// None.
///
/// ## Source
/// House style of certification programmes.
struct OptionCountInconsistent: BankRule {
  static let header = RuleHeader("option-count-inconsistent", .information, .bank)

  func check(_ bank: BankFacts, in context: RuleContext) -> [Finding] {
    let questions = bank.choices.filter { !bank.questions[$0].hasStubs }
    return [false, true].flatMap { isSeveral -> [Finding] in
      let group = questions.filter { bank.questions[$0].counts.isSeveral == isSeveral }
      let counts = group.reduce(into: [Int: Int]()) { $0[bank.questions[$1].optionCount, default: 0] += 1 }
      guard group.count >= 20, let (usual, share) = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
        share * 10 >= group.count * 9
      else { return [] }
      // Too few options are another defect, and told as such.
      let fewest = context.settings.integer("minimum", of: OptionCountOutOfRange.header.id, or: 3)
      let odd = group.filter {
        bank.questions[$0].optionCount != usual && bank.questions[$0].optionCount >= fewest
      }
      return odd.map { index in
        let question = bank.questions[index]
        var result = finding(Self.other(question.optionCount, usual, share, group.count), at: question.anchor)
        result.question = question.id
        return result
      }
    }
  }

  fileprivate static func other(_ own: Int, _ usual: Int, _ share: Int, _ all: Int) -> String {
    "The question has \(Wording.count(own, "option")), and \(share) of \(all) like it have \(usual), so that it is guessed more or "
      + "less easily: give it \(usual)."
  }
}
