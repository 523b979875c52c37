extension YAMLParser {
  /// Reads the literal or folded scalar at `position` (section 8.1).
  ///
  /// The node ends where its last line of text ends; with `+`, behind the blank lines that belong to it.
  mutating func blockScalar(indent: Int) {
    let start = position
    let kind: SyntaxKind = bytes[start] == UInt8(ascii: "|") ? .literalScalar : .foldedScalar
    let header = BlockScalarHeader(at: start, in: bytes)
    var scan = endOfLine(header.end)
    let isHeaderValid = headerEndsWell(header, before: scan)
    if !isHeaderValid { builder.report(.invalidBlockHeader, behindWhite(header.end)..<trimmed(scan, from: header.end)) }

    var contentIndent = header.indentation.map { max(indent, 0) + $0 }
    var textEnd: Int?
    var keptEnd = scan
    var deepestBlank = 0..<0
    while isBreak(scan) {
      let line = behindBreak(scan)
      var text = line
      let most = contentIndent ?? Int.max
      while text - line < most, byte(text) == .space { text += 1 }
      let spaces = text - line
      if isEndOfLine(text) {
        if contentIndent == nil, spaces > deepestBlank.count { deepestBlank = line..<text }
        scan = text
        keptEnd = behindBreak(text)
        continue
      }
      if spaces < contentIndent ?? (indent + 1) || (text == line && isDocumentMarker(line)) {
        let first = behindWhite(text)
        reach = max(reach, first + 1)
        if isEndOfLine(first) {
          builder.report(.tabIndentation, line..<first)
          scan = first
          keptEnd = behindBreak(first)
          continue
        }
        guard isStrayText(at: first, line: line, indent: indent) else { break }
        if first > text {
          builder.report(.tabIndentation, line..<first)
        } else {
          builder.report(.wrongIndentation, line..<text, origin: line..<line + (contentIndent ?? 0))
        }
        contentIndent = contentIndent ?? max(indent, 0) + 1
      } else if contentIndent == nil {
        contentIndent = spaces
        if deepestBlank.count > spaces {
          let start = deepestBlank.lowerBound
          builder.report(.wrongIndentation, deepestBlank, origin: start..<start + spaces)
        }
      }
      scan = endOfLine(text)
      textEnd = scan
      keptEnd = behindBreak(scan)
    }

    let isKept = header.chomping == .keep
    position = isKept ? keptEnd : textEnd ?? (isHeaderValid ? header.end : trimmed(endOfLine(start), from: start))
    leaf(kind, isHeaderValid ? .needsDecoding : [.needsDecoding, .broken], start..<position)
    if isKept { beginLine() }
    _ = skipGap()
  }

  /// Whether the line whose first word is at `offset`, which is not indented as the scalar is, is text of it all the same:
  /// it is indented deeper than what is around, or by tabs, and is no comment, item or entry.
  private mutating func isStrayText(at offset: Int, line: Int, indent: Int) -> Bool {
    let spaces = bytes[line..<offset].prefix { $0 == .space }.count
    let hasTab = line + spaces < offset
    guard hasTab || spaces > indent, !isDocumentMarker(line) else { return false }
    if bytes[offset] == UInt8(ascii: "#") || (bytes[offset] == UInt8(ascii: "-") && isSeparator(offset + 1)) {
      return false
    }
    let stop = plainLine(from: offset, inFlow: false)
    reach = max(reach, stop + 2)
    return !isColon(stop)
  }

  /// Whether nothing but a comment stands between the header and the end of its line.
  private func headerEndsWell(_ header: BlockScalarHeader, before lineEnd: Int) -> Bool {
    let rest = behindWhite(header.end)
    return rest == lineEnd || (rest > header.end && bytes[rest] == UInt8(ascii: "#"))
  }
}
