import SourceText

/// Edits that put a layer around values: a scalar becomes a mapping, a mapping a list, a list the value of a key.
extension ValueEditing {
  /// A key with its value, to be written.
  package typealias NewEntry = (key: String, value: NewValue)

  /// Makes a scalar item of a sequence a mapping that has it under `key`, as it is spelt: `- a` becomes `- text: a`.
  ///
  /// `more` are entries behind it; before it where it is a block scalar that would swallow them.
  package func wrap(_ item: Value, of sequence: Value, under key: String, with more: [NewEntry] = []) -> Change {
    let range = placeRange(item)
    guard tree.format == .yaml, !sequence.isFlow else {
      let layout = FlowLayout(isCompact: tree.format != .yaml && byte(sequence.range.lowerBound - 1) == .colon)
      return Change([
        .insertion("{" + keySpelling(key) + layout.colon, at: range.lowerBound),
        .insertion(flow(more, layout) + "}", at: range.upperBound),
      ])
    }
    let column = column(of: range.lowerBound)
    let shift = shiftEdits(in: range, by: column - self.column(of: sequence.range.lowerBound))
    return Change(
      blockEdits(key: key + ": ", replacing: range.lowerBound..<range.lowerBound, item, column: column, more) + shift)
  }

  /// One entry of a mapping that becomes a list.
  package struct ListedEntry: Sendable {
    package var entry: Value.Entry
    /// The key that a scalar gets; a mapping stays one.
    package var name: String
    package var more: [NewEntry]
    /// The entry of a mapping behind which `more` goes.
    package var anchor: Value.Entry?

    package init(_ entry: Value.Entry, name: String, more: [NewEntry] = [], anchor: Value.Entry? = nil) {
      self.entry = entry
      self.name = name
      self.more = more
      self.anchor = anchor
    }
  }

  /// Makes a mapping a list of its values, without their keys: `A: a` becomes `- text: a`.
  ///
  /// nil where its layout is one that this cannot keep: keys behind `?`, with anchors or tags, comments among keys.
  package func list(_ mapping: Value, of entries: [ListedEntry]) -> Change? {
    guard mapping.aliasRange == nil, placeRange(mapping) == mapping.range, !entries.isEmpty else { return nil }
    let isBlock = tree.format == .yaml && !mapping.isFlow
    var edits: [TextEdit] = []
    for listed in entries {
      guard let changed = isBlock ? blockItem(listed) : flowItem(listed, in: mapping) else { return nil }
      edits += changed
    }
    if !isBlock {
      let range = mapping.range
      guard byte(range.lowerBound) == .leftBrace, byte(range.upperBound - 1) == .rightBrace else { return nil }
      edits.append(TextEdit(range.lowerBound..<range.lowerBound + 1, "["))
      edits.append(TextEdit(range.upperBound - 1..<range.upperBound, "]"))
    }
    return Change(edits)
  }

  /// Makes the root, a list, the value of `key` in a mapping; nil where its layout does not allow that.
  ///
  /// A list in blocks stays at its indentation, which YAML allows below a key.
  package func wrapRoot(_ root: Value, under key: String) -> Change? {
    let range = root.range
    guard root.isSequence, root.aliasRange == nil, placeRange(root) == range else { return nil }
    if tree.format == .yaml, !root.isFlow {
      let start = lineStart(range.lowerBound)
      let dash = start + lineIndentation(at: start).utf8.count
      guard isFirstOnLine(range.lowerBound), byte(dash) == UInt8(ascii: "-") else { return nil }
      return Change([.insertion(keySpelling(key) + ":" + lineBreak, at: start)])
    }
    guard byte(range.lowerBound) == .leftBracket, byte(range.upperBound - 1) == .rightBracket else { return nil }
    if tree.format == .yaml, isFirstOnLine(range.lowerBound), isIndented(range) {
      return Change([.insertion(keySpelling(key) + ": ", at: range.lowerBound)])
    }
    return Change([
      .insertion("{" + keySpelling(key) + ": ", at: range.lowerBound), .insertion("}", at: range.upperBound),
    ])
  }

  /// Whether every line of `range` behind the first begins with a space.
  private func isIndented(_ range: Range<Int>) -> Bool {
    var start = nextLine(range.lowerBound)
    while start < range.upperBound {
      guard byte(start) == .space || byte(start).isLineBreak else { return false }
      let next = nextLine(start)
      guard next > start else { break }
      start = next
    }
    return true
  }

  // MARK: Items

  private func flowItem(_ listed: ListedEntry, in mapping: Value) -> [TextEdit]? {
    guard let colon = colon(of: listed.entry) else { return nil }
    let key = listed.entry.key.writtenRange
    let value = placeRange(listed.entry.value)
    let layout = FlowLayout(isCompact: tree.format != .yaml && !byte(colon + 1).isJSONSpace)
    guard listed.entry.value.isScalar else {
      guard keepsComments(in: key.lowerBound..<value.lowerBound) else { return nil }
      let removed = TextEdit.deletion(key.lowerBound..<value.lowerBound)
      guard let anchor = listed.anchor else { return listed.more.isEmpty ? [removed] : nil }
      return [removed, .insertion(flow(listed.more, layout), at: anchor.range.upperBound)]
    }
    let space = tree.format == .yaml && !byte(colon + 1).isJSONSpace ? [TextEdit.insertion(" ", at: colon + 1)] : []
    return [TextEdit(key, "{" + keySpelling(listed.name))] + space + [
      .insertion(flow(listed.more, layout) + "}", at: value.upperBound)
    ]
  }

  private func blockItem(_ listed: ListedEntry) -> [TextEdit]? {
    let key = listed.entry.key.writtenRange
    let value = listed.entry.value
    guard let colon = colon(of: listed.entry), isFirstOnLine(key.lowerBound) else { return nil }
    let keyColumn = column(of: key.lowerBound)
    if value.isScalar || value.aliasRange != nil {
      guard value.isScalar else { return nil }
      let shift = shiftEdits(in: listed.entry.range, by: 2)
      return blockEdits(key: "- " + listed.name, replacing: key, value, column: keyColumn + 2, listed.more) + shift
    }
    let inner = placeRange(value)
    guard value.isMapping, inner == value.range else { return nil }
    if value.isFlow {
      guard byte(colon + 1).isJSONSpace else { return nil }
      let added = listed.anchor.map { [TextEdit.insertion(flow(listed.more, FlowLayout()), at: $0.range.upperBound)] }
      guard added != nil || listed.more.isEmpty else { return nil }
      return [TextEdit(key.lowerBound..<colon + 1, "-")] + (added ?? [])
    }
    // The mapping joins the dash, and its lines move with it, unless a comment stands between.
    let joins = keepsComments(in: colon..<inner.lowerBound)
    let shift = joins ? keyColumn + 2 - column(of: inner.lowerBound) : 0
    let newColumn = column(of: inner.lowerBound) + shift
    let dash =
      joins ? TextEdit(key.lowerBound..<inner.lowerBound, "- ") : TextEdit(key.lowerBound..<colon + 1, "-")
    var edits = [dash] + (shift == 0 ? [] : shiftEdits(in: inner, by: shift))
    if !listed.more.isEmpty {
      guard let anchor = listed.anchor, !swallowsWhatFollows(anchor.value) else { return nil }
      edits.append(.insertion(block(listed.more, column: newColumn), at: lineEnd(trimmedEnd(anchor.range))))
    }
    return edits
  }

  /// The edits that write `key` in the place of `range` before a scalar, and `more` behind it.
  private func blockEdits(
    key: String, replacing range: Range<Int>, _ scalar: Value, column: Int, _ more: [NewEntry]
  ) -> [TextEdit] {
    guard swallowsWhatFollows(scalar), !more.isEmpty else {
      let end = lineEnd(trimmedEnd(placeRange(scalar)))
      return [TextEdit(range, key)] + (more.isEmpty ? [] : [.insertion(block(more, column: column), at: end)])
    }
    let dash = key.hasPrefix("- ") ? "- " : ""
    let first = more.map { keySpelling($0.key) + ": " + spelling(of: $0.value) + lineBreak + spaces(column) }.joined()
    return [TextEdit(range, dash + first + key.dropFirst(dash.count))]
  }

  private func block(_ entries: [NewEntry], column: Int) -> String {
    entries.map { lineBreak + spaces(column) + keySpelling($0.key) + ": " + spelling(of: $0.value) }.joined()
  }

  private func flow(_ entries: [NewEntry], _ layout: FlowLayout) -> String {
    entries.map { layout.comma + keySpelling($0.key) + layout.colon + spelling(of: $0.value) }.joined()
  }

  private struct FlowLayout {
    /// JSON without spaces.
    var isCompact = false
    var colon: String { isCompact ? ":" : ": " }
    var comma: String { isCompact ? "," : ", " }
  }

  /// The offset of the colon behind a key that stands plainly before it; nil for any other key.
  func colon(of entry: Value.Entry) -> Int? {
    let key = entry.key.writtenRange
    guard entry.key.aliasRange == nil, key.lowerBound == entry.range.lowerBound, !entry.value.isMissing else {
      return nil
    }
    var offset = key.upperBound
    while byte(offset).isJSONSpace { offset += 1 }
    return byte(offset) == .colon ? offset : nil
  }

  // MARK: Lines

  /// Whether a line behind the value would change it: a block scalar that keeps its last breaks, or has none.
  func swallowsWhatFollows(_ value: Value) -> Bool {
    guard value.aliasRange == nil, value.node.kind.isBlockScalar else { return false }
    let range = value.range
    var offset = range.lowerBound + 1
    while !byte(offset).isJSONSpace, offset < range.upperBound {
      if byte(offset) == UInt8(ascii: "+") { return true }
      if byte(offset) == UInt8(ascii: "-") { return false }
      offset += 1
    }
    let end = trimmedEnd(range)
    return lineEnd(end) == tree.text.count
  }

  /// The edits that move the lines of `range` behind its first by `columns`.
  private func shiftEdits(in range: Range<Int>, by columns: Int) -> [TextEdit] {
    guard columns != 0 else { return [] }
    var edits: [TextEdit] = []
    var start = nextLine(range.lowerBound)
    while start < range.upperBound {
      let end = lineEnd(start)
      let indentation = lineIndentation(at: start).utf8.count
      if end > start, columns > 0 {
        edits.append(.insertion(spaces(columns), at: start))
      } else if indentation > 0, columns < 0 {
        edits.append(.deletion(start..<start + min(-columns, indentation)))
      }
      let next = nextLine(start)
      guard next > start else { break }
      start = next
    }
    return edits
  }
}
