import SourceText

extension YAMLLayout {
  /// A comment on a line of its own stands with what it speaks of; one behind a value two spaces from it.
  mutating func layOutComments() {
    let lines = indentation.keys.sorted()
    for node in tree.nodes where node.kind == .comment {
      let line = lineStart(node.range.lowerBound)
      let leading = leading(line)
      if leading.upperBound == node.range.lowerBound {
        guard indentation[line] == nil else { continue }
        indentation[line] = column(ofComment: leading.count, at: line, among: lines)
      } else {
        var start = node.range.lowerBound
        while start > line, bytes[start - 1] == .space || bytes[start - 1] == .tab { start -= 1 }
        replace(start..<node.range.lowerBound, "  ")
      }
    }
  }

  /// The new column of a comment: that of the next line where both stood in one column, else that of the nearest line
  /// before that stood in the comment's column, else the next line's.
  private func column(ofComment old: Int, at line: Int, among lines: [Int]) -> Int {
    let index = lines.countBelow(line)
    let next = index < lines.count ? lines[index] : nil
    if let next, leading(next).count == old { return indentation[next] ?? old }
    for before in lines[..<index].reversed() {
      let column = leading(before).count
      if column == old { return indentation[before] ?? old }
      if column < old { break }
    }
    return next.flatMap { indentation[$0] } ?? 0
  }

  /// No white space at the ends of lines, one blank line at most between two, none at the start, one break at the end.
  mutating func layOutBlankLines() {
    let texts = tree.nodes.filter { $0.isLeaf && $0.kind != .comment }.map(\.range)
    /// The first text that ends behind the line's start.
    var text = 0
    /// The blank lines before the line.
    var blank: Range<Int>?
    var hasWords = false
    var line = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while line < bytes.count {
      let end = bytes[line...].firstIndex(where: \.isLineBreak) ?? bytes.count
      let next = behindBreak(at: end)
      defer { line = next }
      while text < texts.count, texts[text].upperBound <= line { text += 1 }
      let isInText = text < texts.count && texts[text].lowerBound < line
      if !isInText, leading(line).upperBound == end {
        blank = (blank?.lowerBound ?? line)..<next
        continue
      }
      if let lines = blank { replace(lines, hasWords ? bytes.lineBreak : "") }
      blank = nil
      hasWords = true
      trimEnd(line..<end, texts[text...])
    }
    if let lines = blank { replace(lines, "") } else { endWithBreak(texts.last) }
  }

  /// Takes the white space from the end of a line, but not out of a text: spaces at the end of a block scalar's line count.
  private mutating func trimEnd(_ line: Range<Int>, _ texts: ArraySlice<Range<Int>>) {
    var words = line.upperBound
    while words > line.lowerBound, bytes[words - 1] == .space || bytes[words - 1] == .tab { words -= 1 }
    guard words < line.upperBound else { return }
    for text in texts {
      guard text.lowerBound < line.upperBound else { break }
      words = max(words, min(text.upperBound, line.upperBound))
    }
    replace(words..<line.upperBound, "")
  }

  /// A break behind the last line; where a block scalar ends with the file, it would become a part of its text.
  private mutating func endWithBreak(_ last: Range<Int>?) {
    guard let byte = bytes.last, !byte.isLineBreak else { return }
    if let last, last.upperBound == bytes.count, bytes[last].contains(where: \.isLineBreak) { return }
    edits.append(.insertion(bytes.lineBreak, at: bytes.count))
  }

  private func behindBreak(at end: Int) -> Int {
    let isPair = end + 1 < bytes.count && bytes[end] == .carriageReturn && bytes[end + 1] == .lineFeed
    return min(bytes.count, end + (isPair ? 2 : 1))
  }
}

extension [Int] {
  /// How many of the sorted numbers are below `number`.
  fileprivate func countBelow(_ number: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
