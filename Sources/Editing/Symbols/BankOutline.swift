import QuestionBank
import Syntax

/// The outline of a bank: its questions, each with its options.
package enum BankOutline {
  /// How much of a text is shown.
  private static let longestName = 60

  package static func items(of root: Value) -> [OutlineItem] {
    let questions = Bank(root).questions
    let base = questions.reduce(IndexBaseEvidence()) { $0 + IndexBaseEvidence($1) }.base
    return questions.enumerated().map { item(for: $0.element, number: $0.offset + 1, base: base) }
  }

  private static func item(for question: Question, number: Int, base: IndexBase?) -> OutlineItem {
    let id = question.id.map { $0.text.trimmed } ?? ""
    let stem = question.stem.map { FirstWords.of($0.string, upTo: longestName) } ?? ""
    let name = id.isEmpty ? "\(number)" : id
    let key = question.resolvedKey(base: base).options
    let options = question.options.enumerated().map { index, option in
      item(for: option, letter: question.letter(ofOption: index), isKey: key.contains(index))
    }
    return OutlineItem(
      stem.isEmpty ? name : "\(name): \(stem)",
      detail: question.domain.map { $0.text.trimmed },
      .question,
      range: question.range,
      selection: (question.id ?? question.stem)?.range ?? question.range,
      children: options
    )
  }

  private static func item(for option: Option, letter: String, isKey: Bool) -> OutlineItem {
    let text = option.text.map { FirstWords.of($0.string, upTo: longestName) } ?? ""
    return OutlineItem(
      text.isEmpty ? letter : "\(letter): \(text)",
      detail: isKey ? "key" : nil,
      .option,
      range: option.range,
      selection: option.text?.range ?? option.range
    )
  }
}
