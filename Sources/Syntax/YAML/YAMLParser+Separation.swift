extension YAMLParser {
  /// Passes white space, comments and line breaks; returns whether a line break was among them.
  mutating func skipGap() -> Bool {
    var crossed = false
    hasTab = false
    while position < end {
      switch bytes[position] {
      case .space: position += 1
      case .tab:
        hasTab = true
        position += 1
      case .lineFeed, .carriageReturn:
        position = behindBreak(position)
        beginLine()
        crossed = true
      case UInt8(ascii: "#"):
        guard position == lineStart || isWhite(position - 1) else { return crossed }
        let stop = endOfLine(position)
        comments.append(position..<trimmed(stop, from: position))
        position = stop
      default: return crossed
      }
    }
    return crossed
  }

  /// Takes `position` for the start of a line and passes its indentation.
  mutating func beginLine() {
    lineStart = position
    hasTab = false
    position = bytes.behindSpaces(position, before: end)
    lineIndent = position - lineStart
  }

  /// The first line behind the break at `offset` that is not blank: where it begins, how many spaces it begins with, and
  /// where its text begins, which is the end where nothing follows. nil where there is no break at `offset`.
  func nextTextLine(from offset: Int) -> (line: Int, indent: Int, text: Int)? {
    var next = offset
    while isBreak(next) {
      let line = behindBreak(next)
      let indentEnd = bytes.behindSpaces(line, before: max(line, end))
      let text = behindWhite(indentEnd)
      guard isBreak(text) else { return (line, indentEnd - line, text) }
      next = text
    }
    return nil
  }

  /// Whether the line of the last token has been left, as where a bracket was not closed on it.
  var isOnLaterLine: Bool { lineStart > contentEnd }

  /// Gives the comments that were passed their nodes.
  mutating func flushComments() {
    guard !comments.isEmpty else { return }
    for comment in comments { builder.leaf(.comment, comment) }
    comments.removeAll(keepingCapacity: true)
  }

  // MARK: Nodes

  mutating func leaf(_ kind: SyntaxKind, _ range: Range<Int>) { leaf(kind, [], range) }

  /// Adds a node without children and remembers where it ends.
  mutating func leaf(_ kind: SyntaxKind, _ flags: SyntaxFlags, _ range: Range<Int>) {
    flushComments()
    builder.leaf(kind, flags, range)
    contentEnd = max(contentEnd, range.upperBound)
  }

  /// Adds the value that is not there. Comments that were passed stand behind it.
  mutating func emptyScalar(at offset: Int) {
    builder.leaf(.emptyScalar, [], offset..<offset)
    contentEnd = max(contentEnd, offset)
  }

  // MARK: Text that no rule takes

  /// Ends the line behind a value: goes to the next token; text that still stands on the line is an error.
  ///
  /// - Parameter isReported: whether the value itself was reported as broken, so that its tail needs no report.
  mutating func finishLine(isReported: Bool = false) {
    if skipGap() || position >= end || isOnLaterLine { return }
    let stop = trimmed(endOfLine(position), from: position)
    if !isReported {
      switch bytes[position] {
      case UInt8(ascii: "]"), UInt8(ascii: "}"): builder.report(.unexpectedBracket, position..<position + 1)
      case UInt8(ascii: "#"): builder.report(.missingSpace, position..<position + 1)
      default: builder.report(.unexpectedText, position..<stop)
      }
    }
    leaf(.skipped, position..<stop)
    position = stop
    _ = skipGap()
  }

  /// Passes what is left on a line that was reported.
  mutating func finishTail() {
    if isOnLaterLine { return }
    let start = behindWhite(position)
    let stop = trimmed(endOfLine(start), from: start)
    guard stop > start, bytes[start] != UInt8(ascii: "#") || !isWhite(start - 1) else { return }
    leaf(.skipped, start..<stop)
    position = stop
  }

  /// Reports the line at `position`, which nothing can own, and passes it with the lines that are indented deeper.
  mutating func skipBlock(_ code: SyntaxErrorCode?) {
    var lineEnd = endOfLine(position)
    var last = trimmed(lineEnd, from: position)
    if let code { builder.report(code, position..<max(last, position)) }
    while lineEnd < end {
      let next = behindBreak(lineEnd)
      var text = next
      while byte(text) == .space { text += 1 }
      let indent = text - next
      text = behindWhite(text)
      if !isEndOfLine(text) {
        if indent <= lineIndent { break }
        lineEnd = endOfLine(text)
        last = trimmed(lineEnd, from: text)
      } else {
        lineEnd = text
      }
    }
    leaf(.skipped, position..<last)
    position = last
    _ = skipGap()
  }
}
