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
    if !isHeaderValid { builder.report(.invalidBlockHeader, header.end..<trimmed(scan, from: header.end)) }

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
        let stop = behindWhite(text)
        reach = max(reach, stop + 1)
        if isEndOfLine(stop) { builder.report(.tabIndentation, line..<stop) }
        break
      }
      if contentIndent == nil {
        contentIndent = spaces
        if deepestBlank.count > spaces { builder.report(.wrongIndentation, deepestBlank) }
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

  /// Whether nothing but a comment stands between the header and the end of its line.
  private func headerEndsWell(_ header: BlockScalarHeader, before lineEnd: Int) -> Bool {
    let rest = behindWhite(header.end)
    return rest == lineEnd || (rest > header.end && bytes[rest] == UInt8(ascii: "#"))
  }
}
