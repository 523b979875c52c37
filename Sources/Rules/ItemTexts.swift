import QuestionBank

/// A question with its texts, read once for the facts of its bank and for all rules: the stem, the options and the
/// explanation cut into words, of the rest the traits.
///
/// A class, as a question is too large to be handed from rule to rule.
package final class ItemTexts: Sendable {
  let question: Question
  /// The key without a way to count options.
  let key: ResolvedKey
  /// Whether its reader chooses among options, be there any.
  let isOfChoice: Bool
  /// The stem's words; nil where there is no text.
  let stem: Prose?
  /// The options' words, by index.
  let options: [Prose?]
  /// The explanation's words; nil where there is no text.
  let explanation: Prose?
  /// Whether an option has an explanation of its own, be it empty.
  let hasOptionExplanations: Bool
  /// Every text that a reader of the exam reads, in document order.
  let all: [ItemText]
  /// What the texts have of what rules look for.
  let marks: TriggerIndex.Found
  /// The word that makes the stem ask for what is wrong; nil where there is none.
  let negative: NegativeWord?

  package convenience init(_ question: Question) { self.init(question, marking: .plain) }

  init(_ question: Question, marking index: TriggerIndex) {
    key = ResolvedKey(question.key, optionCount: question.options.count, base: nil)
    isOfChoice = question.isChoice
    var reading = ItemTextReading(count: question.options.count, index.words)
    _ = reading.add(question.scenario, .scenario)
    stem = reading.add(question.stem, .stem)
    var hasOptionExplanations = false
    var options: [Prose?] = []
    options.reserveCapacity(question.options.count)
    for option in question.options.indices {
      options.append(reading.add(question.options[option].text, .option(option)))
      guard question.options[option].explanation != nil else { continue }
      hasOptionExplanations = true
      _ = reading.add(question.options[option].explanation, .optionExplanation(option))
    }
    self.hasOptionExplanations = hasOptionExplanations
    self.options = options
    // Where it usually stands, so that nothing is to be put in order.
    explanation = reading.add(question.explanation, .explanation)
    all = reading.inOrder
    marks = reading.marks
    negative = stem.flatMap { $0.traits.marks.has(TriggerIndex.negative) ? NegativeWord($0) : nil }
    self.question = question
  }

  /// The field that a text is of.
  func field(of text: ItemText) -> Field? {
    switch text.place {
    case .scenario: question.scenario
    case .stem: question.stem
    case .explanation: question.explanation
    case .option(let index): question.options[index].text
    case .optionExplanation(let index): question.options[index].explanation
    }
  }
}
