import QuestionBank
import SourceText
import Syntax

/// The fields of a question that are spelt in another way than the schema does, and their renaming.
struct FieldRenames {
  private(set) var edits: [TextEdit] = []
  /// `"stem" to "question"`, each pair once.
  private(set) var pairs: [String] = []

  /// `removed` are entries that leave.
  init(_ question: Question, _ value: Value, except removed: [Value.Entry] = []) {
    let names = FieldAliases.canonicalKeys(of: value, at: .question) ?? [:]
    let gone = Set(removed.map(\.key.writtenRange.lowerBound))
    for entry in value.entries where !gone.contains(entry.key.writtenRange.lowerBound) {
      guard let key = entry.key.string, let name = names[key] else { continue }
      rename(entry, to: name)
    }
    guard question.optionsField?.value?.aliasRange == nil else { return }
    for option in question.options { rename(option) }
  }

  private mutating func rename(_ option: Option) {
    // A letter in the place of a key is a form of its own.
    guard let mapping = mapping(of: option), option.correct == nil || option.correct?.keyRange != nil else { return }
    let names: [(Range<Int>?, String)] = [
      (option.text?.keyRange, "text"), (option.correct?.keyRange, "correct"),
      (option.explanation?.keyRange, "explanation"),
    ]
    for (range, name) in names {
      guard let range, let entry = mapping.entries.first(where: { $0.key.writtenRange == range }) else { continue }
      if entry.key.string != name, entry.key.string?.utf8.count != 1 { rename(entry, to: name) }
    }
  }

  private func mapping(of option: Option) -> Value? {
    guard let value = option.value, value.isMapping, value.aliasRange == nil, value.hasOwnEntriesAlone else {
      return nil
    }
    return value
  }

  private mutating func rename(_ entry: Value.Entry, to name: String) {
    guard entry.key.aliasRange == nil, let key = entry.key.string else { return }
    edits.append(TextEdit(entry.key.contentRange, name))
    let pair = "\"\(key)\" to \"\(name)\""
    if !pairs.contains(pair) { pairs.append(pair) }
  }
}
