import Findings

/// What rules share that miss something which most questions of a bank have.
enum MissingWhereUsual {
  /// The questions without it, where at least three in four of four or more questions have it; else none.
  static func exceptions(
    among bank: BankFacts, where counts: (borrowing QuestionFacts) -> Bool = { _ in true },
    has: (borrowing QuestionFacts) -> Bool
  ) -> (questions: [QuestionFacts], share: String) {
    var all = 0
    var without: [Int] = []
    for index in bank.questions.indices where counts(bank.questions[index]) {
      all += 1
      if !has(bank.questions[index]) { without.append(index) }
    }
    guard all >= 4, !without.isEmpty, without.count * 4 <= all else { return ([], "") }
    return (without.map { bank.questions[$0] }, "\(all - without.count) of \(all) questions")
  }
}
