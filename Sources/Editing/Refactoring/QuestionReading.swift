import QuestionBank

/// What a question says to its reader, whatever its form: two texts that say the same have equal readings.
struct QuestionReading: Hashable {
  var id: String?
  var scenario: String?
  var stem: String?
  private var texts: [String?]
  var options: [[String?]]
  var key: [Int]
  private let isClear: Bool
  private let hasConflict: Bool

  init(_ question: Question, base: IndexBase?) {
    id = question.id?.string
    scenario = question.scenario?.string
    stem = question.stem?.string
    texts = [question.explanation, question.domain].map { $0?.string }
    options = question.options.map { [$0.text?.string, $0.explanation?.string] }
    let resolved = question.resolvedKey(base: base)
    key = resolved.options
    isClear = resolved.isComplete
    hasConflict = resolved.conflict != nil
  }
}
