extension YAMLParser {
  /// Reads a sequence whose dashes stand at `column`; `position` is at the first (section 8.2.1).
  mutating func blockSequence(at column: Int, in place: BlockPlace) {
    flushComments()
    let sequence = builder.open(.sequence, at: position)
    let mayBeChunked = place.listLevel > 0 && list == nil && position == lineStart + lineIndent
    var isChunked = false
    var isFirst = true
    while isFirst || isAtItem(of: place) {
      let mark = builder.checkpoint
      let anchors = anchorCount
      let start = lineStart
      blockItem(at: column, in: place, isFirst: isFirst)
      if isFirst, mayBeChunked, itemIsMapping(from: mark.nodes) {
        isChunked = true
        list = ItemList(start: start, end: start, sequence: sequence)
      }
      if isChunked { takeItem(from: mark, start: start, hasAnchors: anchorCount > anchors) }
      isFirst = false
    }
    builder.close(sequence, at: contentEnd, adding: isChunked ? .chunked : [])
  }

  /// Reads one item, from its dash to the token that follows it, with all that nobody else can own.
  mutating func blockItem(at column: Int, in place: BlockPlace, isFirst: Bool) {
    if !isFirst {
      flushComments()
      if lineIndent != column {
        builder.report(.wrongIndentation, lineStart..<position, origin: lineStart..<lineStart + column)
      } else if hasTab {
        reportTab(before: position)
      }
    }
    position += 1
    contentEnd = position
    blockNode(in: place.item(in: column))
    while hasStray(in: place) {
      flushComments()
      skipBlock(.wrongIndentation)
    }
  }

  /// Whether an item of a sequence at `place` begins at `position`; one at a column that is nobody's is taken for one.
  func isAtItem(of place: BlockPlace) -> Bool {
    isAtDash && tokenColumn > place.listFloor
  }

  /// Whether the token at `position` is no item and no key of a mapping around: then it spoils the item before it.
  private func hasStray(in place: BlockPlace) -> Bool {
    tokenColumn > place.keyFloor && !isAtDash
  }

  private func itemIsMapping(from index: Int) -> Bool {
    var index = index
    while index < builder.count {
      if builder.nodes[index].kind.isContent { return builder.nodes[index].kind == .mapping }
      index += max(1, Int(builder.nodes[index].count))
    }
    return false
  }
}
