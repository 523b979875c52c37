import Findings
import QuestionBank
import SourceText
import Syntax

extension EditingContext {
  /// Changes of how the question at `offset` is written that keep what it says.
  package func refactorings(at offset: Int) -> [Fix] {
    guard kind == .bank, let root = tree.root, let question = question(at: offset, in: Bank(root)) else { return [] }
    return [fieldNames(of: question)].compactMap { $0 }
  }

  private func question(at offset: Int, in bank: Bank) -> Value? {
    bank.items.first { $0.range.lowerBound <= offset && offset <= $0.range.upperBound }
  }

  /// Renames the fields that the question spells in another way than the schema does; nil where there are none.
  private func fieldNames(of question: Value) -> Fix? {
    var edits: [TextEdit] = []
    var names: [String] = []
    func rename(_ mapping: Value, _ level: FieldAliases.Level) {
      guard let canonical = FieldAliases.canonicalKeys(of: mapping, at: level) else { return }
      for entry in mapping.entries {
        guard let key = entry.key.string, let name = canonical[key], entry.key.aliasRange == nil else { continue }
        edits.append(TextEdit(entry.key.contentRange, name))
        let pair = "\"\(key)\" to \"\(name)\""
        if !names.contains(pair) { names.append(pair) }
      }
    }
    rename(question, .question)
    let options = FieldAliases.canonicalKeys(of: question, at: .question)?.first { $0.value == "options" }?.key
    if let list = question[options ?? "options"], list.aliasRange == nil {
      for option in list.items where option.isMapping && option.aliasRange == nil { rename(option, .option) }
    }
    guard !edits.isEmpty else { return nil }
    return Fix("Rename \(names.joined(separator: ", "))", isSafe: true, edits)
  }
}
