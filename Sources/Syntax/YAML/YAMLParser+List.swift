/// The long list whose items are chunks of their own.
extension YAMLParser {
  // MARK: Finding it

  /// A sequence that is the long list, if its first item is a mapping.
  struct ListCandidate {
    var start: Int
    /// The depth of the node that it is.
    var depth: Int
    var context: ItemContext
  }

  /// Remembers the sequence that begins at `position` if it may be the long list.
  mutating func noteSequence(at column: Int, in place: BlockPlace) {
    guard looksForList, place.listLevel > 0, position == lineStart + lineIndent else { return }
    let state = YAMLListState(place: place, tagHandles: tagHandles)
    candidate = ListCandidate(start: lineStart, depth: depth, context: state.context(column: column, depth: depth))
  }

  /// Ends the reading where the mapping at `place` is the first item of the candidate: what was looked for is found.
  mutating func noteMapping(in place: BlockPlace) {
    guard let candidate, place.slot == .item, depth == candidate.depth + 1 else { return }
    entry = ListEntry(offset: candidate.start, context: candidate.context, reach: finalReach)
    self.candidate = nil
    looksForList = false
    position = end
  }

  /// Behind the last byte that was looked at; the end of the text counts as one byte.
  var finalReach: Int {
    // A document marker is told by four bytes.
    min(max(reach, position + 4), textEnd + 1)
  }

  // MARK: Reading around it

  /// Ends the text at the items of `list`, which were taken out, until they are reached. There a dash seems to stand.
  mutating func hideTail(behind list: ListEntry) {
    hole = list.offset
    holeColumn = list.context.column ?? 0
    end = min(list.offset, textEnd)
  }

  /// Whether the list stands at `position`, its items taken out.
  var isAtHole: Bool { hole != nil && position >= end }

  /// Adds the list without its items, and goes on behind it.
  mutating func emptiedList() {
    guard let hole else { return }
    flushComments()
    listNode = builder.open(.sequence, .chunked, at: hole)
    contentEnd = hole
    position = hole
    end = textEnd
    self.hole = nil
    beginLine()
    _ = skipGap()
  }

  /// What was read of a text without its items.
  mutating func skeleton() -> SkeletonRead {
    checkCharacters(in: 0..<textEnd)
    return SkeletonRead(
      nodes: builder.nodes, errors: builder.errors, hasAnchors: referenceCount > 0,
      sequence: hole == nil ? listNode : nil)
  }
}
