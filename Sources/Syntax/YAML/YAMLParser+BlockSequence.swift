extension YAMLParser {
  /// Reads a sequence whose dashes stand at `column`; `position` is at the first (section 8.2.1).
  mutating func blockSequence(at column: Int, in place: BlockPlace) {
    flushComments()
    let sequence = builder.open(.sequence, at: position)
    noteSequence(at: column, in: place)
    blockItem(at: column, in: place)
    candidate = nil
    while isAtItem(of: place, at: column) {
      checkItemIndentation(column)
      blockItem(at: column, in: place)
    }
    builder.close(sequence, at: contentEnd)
  }

  /// Reports a dash that begins a line and does not stand at `column`, where the others do.
  mutating func checkItemIndentation(_ column: Int) {
    if hasTab {
      reportTab(before: position)
    } else if lineIndent != column {
      builder.report(.wrongIndentation, lineStart..<position, origin: lineStart..<lineStart + column)
    }
    if !isAtDash { builder.report(.missingSpace, position..<position + 1) }
  }

  /// Reads one item, from its dash to the token that follows it, with all that nobody else can own.
  mutating func blockItem(at column: Int, in place: BlockPlace) {
    flushComments()
    position += 1
    contentEnd = position
    blockNode(in: place.item(in: column))
    var isReported = false
    while hasStray(in: place), !isAtItem(of: place, at: column) {
      flushComments()
      skipBlock(isReported ? nil : .wrongIndentation)
      isReported = true
    }
  }

  /// Whether an item of a sequence at `place` begins at `position`; one at a column that is nobody's is taken for one, and
  /// so is a dash at the sequence's column without a space behind it, where that can be nothing else.
  func isAtItem(of place: BlockPlace, at column: Int) -> Bool {
    if isAtDash { return tokenColumn > place.listFloor || (hasTab && !isAtHole) }
    return isAtTightDash && tokenColumn == column && column > place.keyFloor
  }

  /// Whether a dash begins the line, with a word right behind it.
  var isAtTightDash: Bool {
    byte(position) == UInt8(ascii: "-") && !isSeparator(position + 1) && byte(position + 1) != UInt8(ascii: "-")
      && position == lineStart + lineIndent
  }

  /// Whether the token at `position` is no item and no key of a mapping around: then it spoils the item before it.
  private func hasStray(in place: BlockPlace) -> Bool {
    tokenColumn > place.keyFloor && !isAtDash
  }
}
