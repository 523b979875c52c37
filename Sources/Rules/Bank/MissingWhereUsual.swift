import Findings

/// What rules share that miss something which most questions of a bank have.
enum MissingWhereUsual {
  /// The questions without it, where at least three in four of four or more questions have it; else none.
  static func exceptions(
    among questions: [QuestionFacts], has: (QuestionFacts) -> Bool
  ) -> (questions: [QuestionFacts], share: String) {
    let without = questions.filter { !has($0) }
    guard questions.count >= 4, !without.isEmpty, without.count * 4 <= questions.count else { return ([], "") }
    return (without, "\(questions.count - without.count) of \(questions.count) questions")
  }
}
