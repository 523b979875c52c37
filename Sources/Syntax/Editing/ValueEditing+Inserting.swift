import SourceText

extension ValueEditing {
  /// Where a new entry goes.
  package enum Place: Sendable {
    case first
    case last
    case after(Value.Entry)
  }

  /// Adds an entry to a mapping, laid out like those that are there.
  package func insert(_ key: String, _ value: NewValue, into mapping: Value, at place: Place = .last) -> Change {
    let text = keySpelling(key) + ": " + spelling(of: value)
    let entries = Array(mapping.writtenEntries)
    guard let first = entries.first, let last = entries.last else {
      return Change([TextEdit(mapping.writtenRange, "{" + text + "}")], keepsComments: keepsComments(in: mapping.range))
    }
    let isBlock = tree.format == .yaml && !mapping.isFlow
    let separator =
      isBlock ? lineBreak + spaces(column(of: first.range.lowerBound)) : "," + gap(before: first, in: mapping)
    let anchor: Value.Entry
    switch place {
    case .first: return Change([.insertion(text + separator, at: first.range.lowerBound)])
    case .last: anchor = last
    case .after(let entry): anchor = entry
    }
    guard isBlock else { return Change([.insertion(separator + text, at: anchor.range.upperBound)]) }
    if swallowsWhatFollows(anchor.value) { return Change([.insertion(text + separator, at: anchor.range.lowerBound)]) }
    let end = trimmedEnd(anchor.range)
    return Change([.insertion(separator + text, at: lineEnd(end))])
  }

  /// Adds an entry behind one whose last lines may leave by other edits: in blocks where the next line begins.
  package func insertLine(_ key: String, _ value: NewValue, into mapping: Value, after entry: Value.Entry) -> Change {
    guard tree.format == .yaml, !mapping.isFlow, let first = mapping.writtenEntries.first(where: { _ in true }) else {
      return insert(key, value, into: mapping, at: .after(entry))
    }
    let text = spaces(column(of: first.range.lowerBound)) + keySpelling(key) + ": " + spelling(of: value)
    let next = nextLine(trimmedEnd(entry.range))
    let hasBreak = byte(next - 1).isLineBreak
    return Change([.insertion(hasBreak ? text + lineBreak : lineBreak + text, at: next)])
  }

  /// Adds an item to a sequence, laid out like those that are there.
  package func append(_ value: NewValue, to sequence: Value) -> Change {
    let text = spelling(of: value)
    guard let last = Array(sequence.items).last else {
      return Change(
        [TextEdit(sequence.writtenRange, "[" + text + "]")], keepsComments: keepsComments(in: sequence.range))
    }
    let range = placeRange(last)
    if tree.format == .yaml, !sequence.isFlow {
      let end = trimmedEnd(range)
      let dashColumn = column(of: dash(before: range.lowerBound))
      return Change([.insertion(lineBreak + spaces(dashColumn) + "- " + text, at: lineEnd(end))])
    }
    let separator = isFirstOnLine(range.lowerBound) ? "," + lineBreak + lineIndentation(at: range.lowerBound) : ", "
    return Change([.insertion(separator + text, at: range.upperBound)])
  }

  /// Writes entries from elsewhere in the place of one entry; with none, the entry is removed.
  package func replace(_ entry: Value.Entry, of mapping: Value, withEntries new: [Value.Entry]) -> Change {
    guard !new.isEmpty else { return remove([entry], from: mapping) }
    guard !entry.isMerged, !new.contains(where: \.isMerged) else { return .none }
    let isBlock = tree.format == .yaml && !mapping.isFlow
    let start = entry.range.lowerBound
    let separator =
      isBlock ? lineBreak + spaces(column(of: start)) : "," + gap(before: entry, in: mapping)
    let texts = new.map {
      copied($0, toBlock: isBlock, column: column(of: start), indentation: lineIndentation(at: start))
    }
    let range = start..<trimmedEnd(entry.range)
    return Change(
      [TextEdit(range, texts.joined(separator: separator))],
      keepsComments: keepsComments(in: range, but: new.map(\.range)))
  }

  /// Writes items from elsewhere in the place of one item.
  package func replaceItem(at index: Int, of sequence: Value, withItems new: [Value]) -> Change {
    let items = Array(sequence.items)
    guard !new.isEmpty, items.indices.contains(index) else { return removeItems(at: [index], from: sequence) }
    let range = placeRange(items[index])
    let isBlock = tree.format == .yaml && !sequence.isFlow
    let columnHere = column(of: range.lowerBound)
    let indentation = lineIndentation(at: range.lowerBound)
    let separator: String
    if isBlock {
      separator = lineBreak + spaces(column(of: dash(before: range.lowerBound))) + "- "
    } else {
      separator = isFirstOnLine(range.lowerBound) ? "," + lineBreak + indentation : ", "
    }
    let texts = new.map {
      copied($0, to: isBlock ? .block : .flow, column: columnHere, lineIndentation: indentation)
    }
    let end = trimmedEnd(range)
    return Change(
      [TextEdit(range.lowerBound..<end, texts.joined(separator: separator))],
      keepsComments: keepsComments(in: range.lowerBound..<end, but: new.map(placeRange)))
  }

  private func copied(_ entry: Value.Entry, toBlock: Bool, column: Int, indentation: String) -> String {
    let range = entry.range.lowerBound..<trimmedEnd(entry.range)
    guard tree.format == .yaml else {
      return reindented(tree.text.string(range), from: lineIndentation(at: range.lowerBound), to: indentation)
    }
    let key = tree.text.string(entry.key.writtenRange)
    let isFlowSource = lineOfKeyIsFlow(entry)
    if isFlowSource || !toBlock {
      return key + ": "
        + copied(entry.value, to: toBlock ? .block : .flow, column: column, lineIndentation: indentation)
    }
    return shifted(tree.text.string(range), from: self.column(of: range.lowerBound), to: column)
  }

  /// Whether an entry stands inside of braces: what follows its value on the line is a comma or a brace.
  private func lineOfKeyIsFlow(_ entry: Value.Entry) -> Bool {
    var offset = entry.range.upperBound
    while byte(offset).isJSONSpace { offset += 1 }
    return byte(offset) == .comma || byte(offset) == .rightBrace
  }

  /// What stands between the entries of a mapping behind the comma: a line break with indentation, or a space.
  func gap(before entry: Value.Entry, in mapping: Value) -> String {
    isFirstOnLine(entry.range.lowerBound) ? lineBreak + lineIndentation(at: entry.range.lowerBound) : " "
  }

  func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
