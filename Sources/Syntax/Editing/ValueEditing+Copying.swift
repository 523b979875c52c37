import SourceText

extension ValueEditing {
  /// Adds an entry to the mapping that `mapping` has under `group`, with what stands at `source` as its value, in its own
  /// spelling. Where there is no such mapping, it is made as the last entry.
  ///
  /// No edits where there is no place for it that is surely right.
  package func insertCopy(of source: Value, as key: String, under group: String, of mapping: Value) -> Change {
    guard let entry = mapping.entry(group), !entry.isMerged else {
      guard let last = lastWritten(of: mapping) else { return .none }
      let layout = EntryLayout(of: last, in: mapping, self)
      let inner = keySpelling(key) + ":" + copiedValue(source, layout.deeper)
      return insertion(keySpelling(group) + ":" + wrapped(inner, layout), behind: last, layout)
    }
    guard entry.value.isMapping, entry.value.aliasRange == nil else { return .none }
    guard let last = lastWritten(of: entry.value) else {
      let layout = EntryLayout(of: entry, in: mapping, self)
      guard layout.separator != nil || tree.format != .yaml else { return .none }
      let inner = keySpelling(key) + ":" + copiedValue(source, layout.deeper)
      return Change([TextEdit(entry.value.writtenRange, String(wrapped(inner, layout.inFlow).dropFirst()))])
    }
    let layout = EntryLayout(of: last, in: entry.value, self)
    return insertion(keySpelling(key) + ":" + copiedValue(source, layout), behind: last, layout)
  }

  /// How the entries of a mapping are laid out.
  private struct EntryLayout {
    /// What stands between entries; nil in YAML's block style, where each begins a line.
    var separator: String?
    /// The indentation of the line that an entry begins.
    var indentation: String
    /// What a level more is indented by; nil where all stands on one line.
    var step: String?

    init(of entry: Value.Entry, in mapping: Value, _ editing: ValueEditing) {
      let start = entry.range.lowerBound
      let isBlock = editing.tree.format == .yaml && !mapping.isFlow
      let column = editing.column(of: start)
      indentation = isBlock ? String(repeating: " ", count: column) : editing.lineIndentation(at: start)
      separator = isBlock ? nil : "," + editing.gap(before: entry, in: mapping)
      if isBlock {
        step = "  "
      } else if editing.isFirstOnLine(start) {
        let outer = editing.lineIndentation(at: mapping.writtenRange.lowerBound)
        let own = indentation.hasPrefix(outer) ? String(indentation.dropFirst(outer.count)) : ""
        step = own.isEmpty ? "  " : own
      }
    }

    /// The layout of what is in the value of an entry.
    var deeper: EntryLayout {
      var result = self
      result.indentation += step ?? ""
      return result
    }

    var inFlow: EntryLayout {
      var result = self
      result.separator = separator ?? ","
      return result
    }
  }

  private func lastWritten(of mapping: Value) -> Value.Entry? {
    var last: Value.Entry?
    for entry in mapping.writtenEntries { last = entry }
    return last
  }

  /// The value as it stands behind the colon of an entry with that layout.
  private func copiedValue(_ source: Value, _ layout: EntryLayout) -> String {
    guard layout.separator == nil else {
      return " " + copied(source, to: .flow, column: 0, lineIndentation: layout.indentation)
    }
    let column = layout.indentation.utf8.count + (layout.step ?? "").utf8.count
    let text = copied(source, to: .block, column: column, lineIndentation: layout.indentation)
    let isBlock = !source.isFlow && (source.isMapping || source.isSequence)
    return isBlock ? lineBreak + spaces(column) + text : " " + text
  }

  /// A mapping with one entry, as it stands behind the colon of an entry with that layout.
  private func wrapped(_ entry: String, _ layout: EntryLayout) -> String {
    let inner = layout.indentation + (layout.step ?? "")
    if layout.separator == nil { return lineBreak + inner + entry }
    guard layout.step != nil else { return " {" + entry + "}" }
    return " {" + lineBreak + inner + entry + lineBreak + layout.indentation + "}"
  }

  private func insertion(_ text: String, behind last: Value.Entry, _ layout: EntryLayout) -> Change {
    if let separator = layout.separator { return Change([.insertion(separator + text, at: last.range.upperBound)]) }
    guard !swallowsWhatFollows(last.value) else { return .none }
    return Change([.insertion(lineBreak + layout.indentation + text, at: lineEnd(trimmedEnd(last.range)))])
  }
}
