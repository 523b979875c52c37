extension YAMLParser {
  /// Reads the outermost flow collection at `position` (section 7.4); returns whether it is closed.
  ///
  /// - Parameter indent: the column of the block collection around; later lines must be indented deeper.
  mutating func flowCollection(indent: Int) -> Bool {
    flowLine = lineStart
    nestedFlow(indent: indent)
    let isClosed = !isLeavingFlow
    isLeavingFlow = false
    return isClosed
  }

  /// Whether a collection that is open ends with `bracket`.
  private func closesOuter(_ bracket: UInt8) -> Bool {
    switch bracket {
    case UInt8(ascii: "]"): openSquares > 0
    case UInt8(ascii: "}"): openBrackets.count > openSquares
    default: false
    }
  }

  /// Reads the flow collection at `position`, in another one or not.
  mutating func nestedFlow(indent: Int) {
    guard depth < YAMLParser.depthLimit else { return skipDeepFlow(indent: indent) }
    depth += 1
    defer { depth -= 1 }
    let start = position
    let isSequence = bytes[start] == UInt8(ascii: "[")
    let closer = isSequence ? UInt8(ascii: "]") : UInt8(ascii: "}")
    flushComments()
    let node = builder.open(isSequence ? .sequence : .mapping, .flow, at: start)
    position += 1
    contentEnd = position
    openBrackets.append(closer)
    openSquares += isSequence ? 1 : 0
    var needsComma = false
    while true {
      guard flowGap(indent: indent) else {
        leaveFlow(from: start)
        break
      }
      let next = bytes[position]
      if next != closer, closesOuter(next) {
        // The bracket closes a collection further out: this one was left open.
        builder.report(.unclosedBracket, start..<max(start, contentEnd), origin: start..<start + 1)
        break
      }
      flushComments()
      if next == closer {
        position += 1
        contentEnd = position
        break
      }
      if next == UInt8(ascii: "]") || next == UInt8(ascii: "}") {
        if openBrackets.count == 1, isLast(behind: position + 1, indent: indent) {
          // The wrong bracket closes what the right one should.
          builder.report(.unexpectedBracket, position..<position + 1, origin: start..<start + 1)
          position += 1
          contentEnd = position
          break
        }
        skipInFlow(.unexpectedBracket, to: position + 1)
      } else if next == UInt8(ascii: "#") {
        skipInFlow(.missingSpace, to: trimmed(endOfLine(position), from: position))
      } else if next == UInt8(ascii: ",") {
        if !needsComma { builder.report(.missingValue, position..<position + 1) }
        position += 1
        contentEnd = position
        needsComma = false
      } else {
        if needsComma { builder.report(.missingComma, contentEnd..<contentEnd) }
        if isSequence { flowItem(indent: indent) } else { flowEntry(indent: indent) }
        needsComma = true
        if isLeavingFlow { break }
      }
    }
    builder.close(node, at: contentEnd, adding: isLeavingFlow ? .broken : [])
    openBrackets.removeLast()
    openSquares -= isSequence ? 1 : 0
  }

  /// Passes white space, comments and breaks inside of a flow collection; false where the collection cannot go on: the
  /// text ends, a document marker stands there, or a line is not indented enough.
  mutating func flowGap(indent: Int) -> Bool {
    guard !isLeavingFlow else { return false }
    _ = skipGap()
    guard position < end, !isAtDocumentMarker else { return false }
    if lineIndent > indent || lineStart == flowLine { return true }
    // A closing bracket at the column of its key is only a matter of indentation.
    guard byte(position) == openBrackets.last, position == lineStart + lineIndent else { return false }
    builder.report(.wrongIndentation, lineStart..<position + 1, origin: lineStart..<lineStart + indent + 2)
    flowLine = lineStart
    return true
  }

  /// Whether the line ends at `offset`, and the next one is not indented deeper.
  private func isLast(behind offset: Int, indent: Int) -> Bool {
    isEndOfLine(behindWhite(offset)) && continuationLine(behind: offset, indent: indent) == nil
  }

  /// Reports the collection that begins at `start` as open, once for all around it.
  private mutating func leaveFlow(from start: Int) {
    if !isLeavingFlow { builder.report(.unclosedBracket, start..<max(start, contentEnd), origin: start..<start + 1) }
    isLeavingFlow = true
  }

  /// Passes text up to `stop` that no rule takes.
  mutating func skipInFlow(_ code: SyntaxErrorCode, to stop: Int) {
    builder.report(code, position..<stop)
    leaf(.skipped, position..<stop)
    position = stop
  }

  /// Passes a collection that is nested too deep, up to its closing bracket, counting brackets alone.
  private mutating func skipDeepFlow(indent: Int) {
    let start = position
    var level = 0
    var offset = start
    scan: while offset < end {
      switch bytes[offset] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): level += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): level -= 1
      case .lineFeed, .carriageReturn:
        var text = behindBreak(offset)
        let line = text
        while byte(text) == .space { text += 1 }
        if !isEndOfLine(text), text - line <= indent || isDocumentMarker(line) { break scan }
      default: break
      }
      offset += 1
      if level == 0 { break }
    }
    emptyScalar(at: start)
    builder.report(.nestingTooDeep, start..<start + 1)
    leaf(.skipped, start..<trimmed(offset, from: start))
    position = contentEnd
    // Lines were passed without a look at them.
    var line = position
    while line > start, !isBreak(line - 1) { line -= 1 }
    if line > start { lineStart = line }
  }
}
