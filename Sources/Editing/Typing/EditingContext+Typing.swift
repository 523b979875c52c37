import QuestionBank
import SourceText
import Syntax

extension EditingContext {
  /// What a new, empty line at `offset` begins with, after Enter behind an option of a YAML bank; empty where that is not
  /// certain.
  ///
  /// Behind an option of the same shape as the one before comes the next. Behind an option that was left empty comes what
  /// comes behind the options of the question before: a field, or the next question.
  package func continuation(at offset: Int) -> [TextEdit] {
    guard tree.format == .yaml, let line = NewLine(tree.text, at: offset), let bank else { return [] }
    let items = Array(questions(in: line.end..<line.end))
    guard let item = items.last(where: { $0.writtenRange.lowerBound < line.end }) else { return [] }
    let question = Question(structureOf: item)
    guard let list = question.optionsField?.value, list.isSequence, !list.isFlow, list.aliasRange == nil else {
      return []
    }
    let options = Array(list.items)
    guard let index = options.lastIndex(where: { $0.writtenRange.lowerBound <= line.end }),
      let dash = line.dash(of: options[index])
    else { return [] }
    if options[index].isEmptyStub, index >= 2, index == options.count - 1 {
      return line.replacingStub(with: behindOptions(of: question, in: bank)).map { [$0] } ?? []
    }
    guard line.isEnd(of: options[index]), let opening = options[index].opening else { return [] }
    if options[index].isMapping { guard index > 0, options[index].hasShape(of: options[index - 1]) else { return [] } }
    return [TextEdit(line.range, dash + "- " + opening)]
  }

  /// The field that the question before has behind its options, or the beginning of a question; `nil` where there is none
  /// to go by.
  private func behindOptions(of question: Question, in bank: Bank) -> String? {
    var previous: Value?
    for item in bank.items {
      if item.writtenRange.lowerBound >= question.range.lowerBound { break }
      previous = item
    }
    guard let previous, let own = question.value, !previous.isFlow else { return nil }
    let names = Question(structureOf: previous)
    let behind = previous.entries.first { entry in
      names.optionsField.map { entry.range.lowerBound > $0.range.lowerBound } ?? false
    }
    // What stands behind the options already is no new field.
    guard own.entries.allSatisfy({ $0.range.lowerBound <= question.optionsField?.range.lowerBound ?? 0 }) else {
      return nil
    }
    let column = tree.text.column(at: own.range.lowerBound)
    if let key = behind?.key.string {
      return own[key] == nil ? String(repeating: " ", count: column) + key + ": " : nil
    }
    guard let first = previous.entries.first(where: { _ in true })?.key.string, column >= 2 else { return nil }
    let ids = bank.items.compactMap { Question.id(of: $0) }
    let value = first == "id" ? BankVocabulary().nextID(like: ids) ?? "" : ""
    return String(repeating: " ", count: column - 2) + "- \(first): " + value
  }
}

/// A line that was begun and holds nothing yet, and the one before it.
fileprivate struct NewLine {
  let text: SourceText
  /// Its bytes: indentation at most.
  let range: Range<Int>
  /// Behind the last sign of the line before.
  let end: Int
  private let previous: Range<Int>

  /// `nil` where something stands on the line, or nothing on the one before.
  init?(_ text: SourceText, at offset: Int) {
    let number = text.line(at: offset)
    guard number > 0 else { return nil }
    self.text = text
    range = text.lineRange(number)
    previous = text.lineRange(number - 1)
    guard text.slice(range).allSatisfy({ $0 == 0x20 || $0 == 0x09 }),
      let last = text.slice(previous).lastIndex(where: { $0 != 0x20 && $0 != 0x09 })
    else { return nil }
    end = previous.lowerBound + last - text.slice(previous).startIndex + 1
  }

  /// Is the line before the last of the value?
  func isEnd(of value: Value) -> Bool {
    var last = value.writtenRange.upperBound
    while last > value.writtenRange.lowerBound, let byte = text[last - 1], byte == 0x20 || (0x09...0x0D).contains(byte)
    {
      last -= 1
    }
    return last == end
  }

  /// The indentation of the dash before an item, where the dash begins its line.
  func dash(of item: Value) -> String? {
    let line = text.slice(text.lineRange(text.line(at: item.writtenRange.lowerBound)))
    let indentation = line.prefix { $0 == 0x20 }
    guard line.dropFirst(indentation.count).first == UInt8(ascii: "-") else { return nil }
    return String(decoding: indentation, as: UTF8.self)
  }

  /// The edit that writes `text` in the place of the line before and this one.
  func replacingStub(with text: String?) -> TextEdit? {
    text.map { TextEdit(previous.lowerBound..<range.upperBound, $0) }
  }
}

extension Value {
  /// An option with nothing in it: a dash, or one key without a value.
  fileprivate var isEmptyStub: Bool {
    if isMissing { return true }
    let entries = Array(self.entries.prefix(2))
    return entries.count == 1 && entries[0].lacksValue
  }

  /// How an item like this one begins behind its dash; `nil` for one in brackets, or of several lines.
  fileprivate var opening: String? {
    switch kind {
    case .scalar: isMissing || node.kind == .literalScalar || node.kind == .foldedScalar ? nil : ""
    case .mapping: isFlow ? nil : entries.first { _ in true }?.key.string.map { $0 + ": " }
    case .sequence: nil
    }
  }

  /// Whether both have the same fields in the same order; the mark of the key aside.
  fileprivate func hasShape(of other: Value) -> Bool {
    func fields(_ value: Value) -> [String] {
      value.entries.compactMap(\.key.string).filter { FieldAliases.folded($0) != "correct" && $0 != "iscorrect" }
    }
    return other.isMapping && !other.isFlow && fields(self) == fields(other)
  }
}
