import SourceText

extension ValueEditing {
  /// Takes entries out of a mapping. One that is merged stands elsewhere, and stays.
  package func remove(_ entries: [Value.Entry], from mapping: Value) -> Change {
    let all = mapping.writtenEntries.map(\.range)
    let starts = Set(entries.filter { !$0.isMerged }.map(\.range.lowerBound))
    return remove(all, of: mapping) { starts.contains($0.lowerBound) }
  }

  /// Takes entries out of a mapping and leaves the comments of their lines, each on a line of its own; nil where these
  /// have no lines: in braces, or with no entry left.
  package func removeKeepingComments(_ entries: [Value.Entry], from mapping: Value) -> Change? {
    let change = remove(entries, from: mapping)
    guard !entries.isEmpty, !entries.contains(where: \.isMerged),
      entries.count < mapping.writtenEntries.reduce(0, { count, _ in count + 1 })
    else { return nil }
    let isBlock = tree.format == .yaml && !mapping.isFlow
    let column =
      isBlock ? mapping.writtenEntries.first { _ in true }.map { self.column(of: $0.range.lowerBound) } ?? 0 : 0
    let edits = change.edits.map { edit -> TextEdit? in
      let comments = commentRanges(in: edit.range).map { tree.text.string($0) }
      guard !comments.isEmpty else { return edit }
      guard isBlock else { return nil }
      let isWholeLine = lineStart(edit.range.lowerBound) == edit.range.lowerBound
      let endsWithBreak = byte(edit.range.upperBound - 1).isLineBreak
      let lines = comments.joined(separator: lineBreak + spaces(column))
      if isWholeLine { return TextEdit(edit.range, spaces(column) + lines + (endsWithBreak ? lineBreak : "")) }
      let isLast = byte(edit.range.lowerBound).isLineBreak
      return TextEdit(edit.range, isLast ? lineBreak + spaces(column) + lines : lines + lineBreak + spaces(column))
    }
    let kept = edits.compactMap { $0 }
    return kept.count == edits.count ? Change(kept) : nil
  }

  /// Takes the items at `indices` out of a sequence.
  package func removeItems(at indices: Set<Int>, from sequence: Value) -> Change {
    let all = sequence.items.map(placeRange)
    let starts = Set(indices.filter { all.indices.contains($0) }.map { all[$0].lowerBound })
    return remove(all, of: sequence) { starts.contains($0.lowerBound) }
  }

  private func remove(_ children: [Range<Int>], of parent: Value, where isRemoved: (Range<Int>) -> Bool) -> Change {
    let isBlock = tree.format == .yaml && !parent.isFlow
    if children.allSatisfy(isRemoved) {
      guard !children.isEmpty else { return .none }
      return emptied(parent)
    }
    var result = Change.none
    var index = 0
    while index < children.count {
      guard isRemoved(children[index]) else {
        index += 1
        continue
      }
      let first = index
      while index < children.count, isRemoved(children[index]) { index += 1 }
      result =
        result
        + (isBlock
          ? removeBlock(children, first..<index, isSequence: parent.isSequence) : removeFlow(children, first..<index))
    }
    return result
  }

  private func emptied(_ parent: Value) -> Change {
    let range = parent.writtenRange
    let text = parent.isSequence ? "[]" : "{}"
    let end = trimmedEnd(range)
    return Change([TextEdit(range.lowerBound..<end, text)], keepsComments: keepsComments(in: range.lowerBound..<end))
  }

  private func removeFlow(_ children: [Range<Int>], _ run: Range<Int>) -> Change {
    let range =
      run.upperBound < children.count
      ? children[run.lowerBound].lowerBound..<children[run.upperBound].lowerBound
      : children[run.lowerBound - 1].upperBound..<children[run.upperBound - 1].upperBound
    return Change([.deletion(range)], keepsComments: keepsComments(in: range))
  }

  private func removeBlock(_ children: [Range<Int>], _ run: Range<Int>, isSequence: Bool) -> Change {
    let start = isSequence ? dash(before: children[run.lowerBound].lowerBound) : children[run.lowerBound].lowerBound
    let last = children[run.upperBound - 1]
    guard isFirstOnLine(start) else {
      // Behind `- `: the next entry takes the place. With no next one, the whole mapping would go, which is done above.
      guard run.upperBound < children.count else { return .none }
      let next = children[run.upperBound].lowerBound
      let range = start..<(isSequence ? dash(before: next) : next)
      return Change([.deletion(range)], keepsComments: keepsComments(in: range))
    }
    let lineStart = lineStart(start)
    let contentEnd = trimmedEnd(last)
    var range = lineStart..<nextLine(max(contentEnd, lineStart))
    if range.upperBound == tree.text.count, !byte(range.upperBound - 1).isLineBreak, lineStart > 0 {
      // The last line has no break of its own: the one before it goes.
      let breakStart = byte(lineStart - 1) == .lineFeed && byte(lineStart - 2) == .carriageReturn ? 2 : 1
      range = lineStart - breakStart..<range.upperBound
    }
    return Change([.deletion(range)], keepsComments: keepsComments(in: range) && !isCommentLine(before: lineStart))
  }

  /// Whether the line above is a comment, which would then seem to speak of what follows.
  private func isCommentLine(before lineStart: Int) -> Bool {
    guard lineStart > 0 else { return false }
    var above = self.lineStart(lineStart - 1)
    while byte(above) == .space || byte(above) == .tab { above += 1 }
    return byte(above) == UInt8(ascii: "#")
  }

  /// The offset of the dash that an item of a block sequence stands behind.
  func dash(before item: Int) -> Int {
    var offset = item - 1
    while offset > 0, byte(offset) != UInt8(ascii: "-") { offset -= 1 }
    return max(offset, 0)
  }
}
