import Findings

/// In how many questions the option that stands out by its length is the key.
struct LengthRate {
  /// The questions with one key and three or more options.
  private(set) var questions = 0
  /// Those whose key stands out.
  private(set) var places: [Range<Int>] = []
  private var chance = 0.0

  /// nil for a bank of fewer than 40 such questions.
  init?(_ bank: BankFacts, _ context: RuleContext, _ outlier: KeyPath<ItemCounts, Int?>) {
    for question in bank.questions where question.isChoice && question.optionCount >= 3 {
      guard case let keys = question.key.options(context.indexBase), keys.count == 1 else { continue }
      questions += 1
      chance += 1 / Double(question.optionCount)
      if question.counts[keyPath: outlier] == keys[0] { places.append(question.anchor) }
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
