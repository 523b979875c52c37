import SourceText

extension ValueEditing {
  /// Where a value is written, with its anchor and tag.
  func placeRange(_ value: Value) -> Range<Int> {
    let range = value.writtenRange
    guard value.aliasRange == nil, let base = value.chunkBase ?? (value.isInItem ? nil : 0) else { return range }
    var start = range.lowerBound
    for kind in [SyntaxKind.anchor, .tag] {
      guard let node = value.property(kind) else { continue }
      let nodeStart =
        value.isInItem ? base + Int(node.start) : start - (Int(value.node.start) - Int(node.start))
      start = min(start, nodeStart)
    }
    return start..<range.upperBound
  }

  /// The byte at `offset`, 0 outside.
  func byte(_ offset: Int) -> UInt8 { offset >= 0 ? tree.text[offset] ?? 0 : 0 }

  /// The offset at which the line of `offset` begins.
  func lineStart(_ offset: Int) -> Int {
    var start = offset
    while start > 0, !byte(start - 1).isLineBreak { start -= 1 }
    return start
  }

  /// The offset of the break that ends the line of `offset`, or of the end of the text.
  func lineEnd(_ offset: Int) -> Int {
    var end = offset
    while end < tree.text.count, !byte(end).isLineBreak { end += 1 }
    return end
  }

  /// The offset behind the line's break.
  func nextLine(_ offset: Int) -> Int {
    let end = lineEnd(offset)
    if byte(end) == .carriageReturn, byte(end + 1) == .lineFeed { return end + 2 }
    return min(end + 1, tree.text.count)
  }

  /// The bytes from the line's start to `offset`.
  func column(of offset: Int) -> Int { offset - lineStart(offset) }

  /// The spaces and tabs that the line of `offset` begins with.
  func lineIndentation(at offset: Int) -> String {
    let start = lineStart(offset)
    var end = start
    while byte(end) == .space || byte(end) == .tab { end += 1 }
    return tree.text.string(start..<end)
  }

  /// Whether nothing but space stands before `offset` on its line.
  func isFirstOnLine(_ offset: Int) -> Bool {
    // Not by the line's start: a whole bank may stand on one line.
    var start = offset
    while start > 0, byte(start - 1) == .space || byte(start - 1) == .tab { start -= 1 }
    return start == 0 || byte(start - 1).isLineBreak
  }

  /// The end of a range without the breaks and spaces at its end.
  func trimmedEnd(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, byte(end - 1).isJSONSpace { end -= 1 }
    return end
  }

  var lineBreak: String {
    let end = lineEnd(0)
    return byte(end) == .carriageReturn && byte(end + 1) == .lineFeed ? "\r\n" : "\n"
  }

  // MARK: Comments

  /// Whether no comment lies in `range`, apart from the ranges that are written again.
  func keepsComments(in range: Range<Int>, but kept: [Range<Int>] = []) -> Bool {
    guard tree.format != .json else { return true }
    return !commentRanges(in: range).contains { comment in
      !kept.contains { $0.lowerBound <= comment.lowerBound && comment.upperBound <= $0.upperBound }
    }
  }

  func commentRanges(in range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for (index, node) in tree.skeleton.nodes.enumerated() where node.kind == .comment {
      result.append(tree.skeletonRange(index))
    }
    guard let hole = tree.hole,
      let first = tree.items.find(max(0, range.lowerBound - hole.offset), by: { $0.bytes })
    else { return result.filter { $0.overlaps(range) } }
    var index = first.index
    var base = hole.offset + first.before.bytes
    while base < range.upperBound, let chunk = tree.items.element(at: index)?.element {
      for node in chunk.nodes where node.kind == .comment {
        result.append(base + Int(node.start)..<base + Int(node.end))
      }
      base += chunk.text.count
      index += 1
    }
    return result.filter { $0.overlaps(range) }
  }

  // MARK: Copies

  enum Context {
    case flow
    case block
  }

  /// The text of `source`, to stand at `column` in a line that begins with `lineIndentation`.
  func copied(_ source: Value, to context: Context, column: Int, lineIndentation: String) -> String {
    let range = placeRange(source)
    let isBlock = !source.isFlow && (source.isMapping || source.isSequence || source.node.kind.isBlockScalar)
    if tree.format == .yaml, context == .flow, isBlock { return NewValue(reading: source).json }
    let text = tree.text.string(range.lowerBound..<trimmedEnd(range))
    if tree.format == .yaml, context == .block, isBlock {
      return shifted(text, from: self.column(of: range.lowerBound), to: column)
    }
    return reindented(text, from: self.lineIndentation(at: range.lowerBound), to: lineIndentation)
  }

  /// The lines behind the first, with `target` in the place of the indentation `source`.
  func reindented(_ text: String, from source: String, to target: String) -> String {
    guard source != target else { return text }
    return eachFurtherLine(of: text) { line in
      line.hasPrefix(source) ? target + line.dropFirst(source.count) : String(line)
    }
  }

  /// The lines behind the first, moved from one column to another.
  func shifted(_ text: String, from source: Int, to target: Int) -> String {
    guard source != target else { return text }
    return eachFurtherLine(of: text) { line in
      // What is nothing but spaces may be more of them than the indentation of a block scalar.
      guard !line.isEmpty else { return "" }
      let spaces = line.prefix { $0 == " " }.count
      return String(repeating: " ", count: max(0, spaces + target - source)) + line.dropFirst(spaces)
    }
  }

  private func eachFurtherLine(of text: String, _ change: (Substring) -> String) -> String {
    // Not by characters, of which "\r\n" is one.
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { index, line in
      let content = line.last == "\r" ? line.dropLast() : line
      guard index > 0 else { return String(line) }
      return change(Substring(content)) + String(line[content.endIndex...])
    }.joined(separator: "\n")
  }
}

extension SyntaxKind {
  /// A scalar in YAML's `|` or `>` style.
  package var isBlockScalar: Bool { self == .literalScalar || self == .foldedScalar }
}
