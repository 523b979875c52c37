extension Twin {
  /// What a sentence calls the other question.
  func name(in bank: BankFacts) -> String {
    let question = id.map { "\"\($0)\"" } ?? (place.document == nil ? "an earlier question" : "a question")
    return place.document.map { "\(question) in \"\(bank.name($0))\"" } ?? question
  }

  /// Whether the two have one id, so that `duplicate-item-id` tells of them.
  func isTold(byIDOf question: QuestionFacts, _ context: RuleContext) -> Bool {
    id != nil && id == question.id && context.isOn(DuplicateItemID.header)
  }
}
