import QuestionBank
import SourceText
import Syntax

/// Writes the options of a question as a list of mappings, with the key on them.
struct OptionListRewriter {
  private let options: [Option]
  private let list: Value
  private let editing: ValueEditing
  /// Whether the labels say no more than the places do: A, B, C in order.
  private let hasPlainLabels: Bool

  /// nil where the list stands elsewhere.
  init?(_ question: Question, list: Value, _ editing: ValueEditing) {
    guard list.aliasRange == nil, list.isMapping || list.isSequence, list.anchor == nil else { return nil }
    options = question.options
    self.list = list
    self.editing = editing
    hasPlainLabels = options.enumerated().allSatisfy { index, option in
      option.label.map { $0.text.trimmed.uppercased() == Option.letter(at: index) } ?? true
    }
  }

  /// The edits; `keyed` are the right options where a field named them. nil where an option is none that can be written
  /// so.
  func edits(keyed: [Int]?) -> [TextEdit]? {
    guard options.allSatisfy({ $0.text?.isText == true && $0.value?.hasOwnEntriesAlone != false }) else { return nil }
    if list.isMapping { return letterMap(keyed) }
    let items = Array(list.items)
    guard items.count == options.count else { return nil }
    var edits: [TextEdit] = []
    for (index, item) in items.enumerated() {
      guard let changed = rewritten(item, index, isKeyed: keyed?.contains(index) == true) else { return nil }
      edits += changed
    }
    return edits
  }

  private func letterMap(_ keyed: [Int]?) -> [TextEdit]? {
    let entries = Array(list.entries)
    guard entries.count == options.count else { return nil }
    let listed = entries.enumerated().map { index, entry in
      let isMarked = keyed?.contains(index) == true && options[index].correct?.isCorrect != true
      return ValueEditing.ListedEntry(
        entry, name: "text", more: label(index) + (isMarked ? Self.mark : []),
        anchor: textEntry(of: entry.value, index))
    }
    return editing.list(list, of: listed)?.edits
  }

  /// The edits of one item of a list.
  private func rewritten(_ item: Value, _ index: Int, isKeyed: Bool) -> [TextEdit]? {
    let option = options[index]
    let mark = isKeyed && option.correct?.isCorrect != true ? Self.mark : []
    guard item.isMapping else { return editing.wrap(item, of: list, under: "text", with: mark).edits }
    if let single = single(item) {
      let isFlagged = option.correct?.isCorrect == true && option.correct?.keyRange == nil
      let more = (option.label == nil ? [] : label(index)) + (isFlagged ? Self.mark : mark)
      return editing.rename(single.key, to: "text").edits + inserted(more, into: item, after: single)
    }
    guard !mark.isEmpty else { return [] }
    guard item.aliasRange == nil, item.anchor == nil, let text = textEntry(of: item, index) else { return nil }
    return inserted(mark, into: item, after: text)
  }

  private func inserted(_ entries: [ValueEditing.NewEntry], into mapping: Value, after entry: Value.Entry) -> [TextEdit]
  {
    entries.flatMap { editing.insert($0.key, $0.value, into: mapping, at: .after(entry)).edits }
  }

  private static let mark: [ValueEditing.NewEntry] = [("correct", .boolean(true))]

  /// What a label says that the place does not.
  private func label(_ index: Int) -> [ValueEditing.NewEntry] {
    guard !hasPlainLabels, let label = options[index].label else { return [] }
    return [("id", .string(label.text.trimmed))]
  }

  /// The only entry of a mapping whose key is the option's letter or flag.
  private func single(_ item: Value) -> Value.Entry? {
    var entries = item.entries
    guard let entry = entries.next(), entries.next() == nil, entry.value.isScalar, item.aliasRange == nil,
      entry.key.aliasRange == nil, entry.key.string?.utf8.count == 1
    else { return nil }
    return entry
  }

  private func textEntry(of mapping: Value, _ index: Int) -> Value.Entry? {
    guard mapping.isMapping else { return nil }
    return mapping.entries.first { $0.key.writtenRange == options[index].text?.keyRange }
  }
}
