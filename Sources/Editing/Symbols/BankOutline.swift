import QuestionBank
import Syntax

/// The outline of a bank: its questions, each with its options.
package enum BankOutline {
  /// How much of a text is shown.
  private static let longestName = 60

  package static func items(of root: Value) -> [OutlineItem] {
    let questions = Bank(root).items.map { Question(structureOf: $0) }
    let base = questions.reduce(IndexBaseEvidence()) { $0 + IndexBaseEvidence($1) }.base
    return questions.enumerated().map { item(for: $0.element, number: $0.offset + 1, base: base) }
  }

  private static func item(for question: Question, number: Int, base: IndexBase?) -> OutlineItem {
    let key = question.resolvedKey(base: base).options
    let options = question.options.enumerated().map { index, option in
      item(for: option, letter: question.letter(ofOption: index), isKey: key.contains(index))
    }
    return OutlineItem(
      name(of: question, number: number),
      detail: question.domain.map { $0.text.trimmed },
      .question,
      range: question.range,
      selection: (question.id ?? question.stem)?.range ?? question.range,
      children: options
    )
  }

  /// The id, or else the number, and the first words of the stem.
  static func name(of question: Question, number: Int?) -> String {
    let id = question.id.map { $0.text.trimmed } ?? ""
    let name = id.isEmpty ? number.map { "\($0)" } ?? "" : id
    let stem = question.stem.map { FirstWords.of($0.text.bytes, upTo: longestName) } ?? ""
    return [name, stem].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  private static func item(for option: Option, letter: String, isKey: Bool) -> OutlineItem {
    let text = option.text.map { FirstWords.of($0.text.bytes, upTo: longestName) } ?? ""
    return OutlineItem(
      text.isEmpty ? letter : "\(letter): \(text)",
      detail: isKey ? "key" : nil,
      .option,
      range: option.range,
      selection: option.text?.range ?? option.range
    )
  }
}
