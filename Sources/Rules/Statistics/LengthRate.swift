import Findings

/// In how many questions the option that stands out by its length is the key.
struct LengthRate {
  /// The questions with one key and three or more options.
  private(set) var questions = 0
  /// Those whose key stands out.
  private(set) var places: [Range<Int>] = []
  private var chance = 0.0

  /// nil for a bank of fewer than 40 such questions.
  init?(_ bank: BankFacts, _ context: RuleContext, _ outlier: (borrowing ItemCounts) -> Int?) {
    let all = bank.questions
    for index in all.indices where all[index].isChoice && all[index].optionCount >= 3 {
      guard let key = all[index].key.only(context.indexBase) else { continue }
      questions += 1
      chance += 1 / Double(all[index].optionCount)
      if outlier(all[index].counts) == key { places.append(all[index].anchor) }
    }
    guard questions >= 40 else { return nil }
  }

  /// The finding of `rule` where chance hardly explains the rate; `extreme` is the word for such an option.
  func findings(of rule: some BankRule, _ extreme: String, advice: String) -> [Finding] {
    guard Chance.ofAtLeast(places.count, in: questions, each: chance / Double(max(1, questions))) < 0.01 else {
      return []
    }
    let message =
      "The key is the \(extreme) option in \(places.count) of \(questions) questions; by chance in "
      + "\(Int(chance.rounded())), so that choosing the \(extreme) pays: \(advice)."
    let related = places.dropFirst().prefix(5).map { RelatedPlace($0, "The key is the \(extreme) option here too.") }
    return [rule.finding(message, at: places.first ?? 0..<0, related: related)]
  }
}
