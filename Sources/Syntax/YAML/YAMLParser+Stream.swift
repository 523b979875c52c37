extension YAMLParser {
  /// Reads the whole text (chapter 9).
  mutating func stream() {
    let stream = builder.open(.stream, at: 0)
    var isFirst = true
    // Behind a document that no `...` ended, a directive would be text of it.
    var allowsDirectives = true
    beginDocumentPrefix()
    while position < end || isAtHole {
      tagHandles.removeAll()
      let isDirected = directives(areAllowed: allowsDirectives)
      guard position < end || isAtHole else {
        if isDirected { builder.report(.invalidDirective, contentEnd..<contentEnd) }
        break
      }
      if isAtDocumentMarker, byte(position) == UInt8(ascii: ".") {
        if isDirected { builder.report(.invalidDirective, position..<position + 3) }
        documentEnd()
      } else {
        allowsDirectives = document(isFirst: isFirst, isDirected: isDirected)
        isFirst = false
        beginDocumentPrefix()
        continue
      }
      allowsDirectives = true
      beginDocumentPrefix()
    }
    flushComments()
    builder.close(stream, at: end)
  }

  /// Passes what may stand before a document: byte order marks, comments, blank lines.
  private mutating func beginDocumentPrefix() {
    if position == 0 { beginLine() }
    while true {
      if lineIndent == 0, position == lineStart, byte(position) == 0xEF, byte(position + 1) == 0xBB,
        byte(position + 2) == 0xBF
      {
        position += 3
        beginLine()
      }
      guard skipGap() else { return }
    }
  }

  /// Reads one document; returns whether `...` ended it.
  private mutating func document(isFirst: Bool, isDirected: Bool) -> Bool {
    flushComments()
    var flags: SyntaxFlags = []
    let document = builder.open(.document, at: position)
    var place = BlockPlace.document(isFirst: isFirst)
    if isAtDocumentMarker {
      flags = .explicitStart
      leaf(.documentStart, position..<position + 3)
      position += 3
      place.slot = .documentStart
    } else if isDirected {
      builder.report(.invalidDirective, position..<position)
    }
    contentEnd = position
    var mark = builder.count
    blockNode(in: place)
    place.slot = .document
    while (position < end && !isAtDocumentMarker) || isAtHole, takeBackScalar(from: mark) {
      mark = builder.count
      blockNode(in: place)
    }
    if isAtHole { emptiedList() }
    skipRestOfDocument()
    var isEnded = false
    if isAtDocumentMarker, byte(position) == UInt8(ascii: ".") {
      flushComments()
      documentEnd()
      flags.formUnion(.explicitEnd)
      isEnded = true
    }
    builder.close(document, at: contentEnd, adding: flags)
    return isEnded
  }

  /// Reads `...` and what may stand behind it on its line.
  private mutating func documentEnd() {
    leaf(.documentEnd, position..<position + 3)
    position += 3
    finishLine()
  }

  /// Makes the document's node text that no rule takes, where it is a scalar with more behind it: the rest is more likely
  /// to be what was meant. False where it is none.
  private mutating func takeBackScalar(from mark: Int) -> Bool {
    guard let last = builder.nodes.last, last.kind.isScalar, last.end > last.start,
      !builder.nodes[mark..<builder.count - 1].contains(where: { $0.kind.isContent })
    else { return false }
    builder.removeLastLeaf()
    let range = Int(last.start)..<Int(last.end)
    builder.leaf(.skipped, range)
    builder.report(.unexpectedText, range)
    return true
  }

  /// Passes text behind the document's node, up to the next marker: there can be none.
  private mutating func skipRestOfDocument() {
    guard position < end, !isAtDocumentMarker else { return }
    flushComments()
    let start = position
    var last = start
    let firstEnd = trimmed(endOfLine(start), from: start)
    while position < end, !isAtDocumentMarker {
      let lineEnd = endOfLine(position)
      last = max(last, trimmed(lineEnd, from: position))
      position = lineEnd
      if !isBreak(position) { break }
      position = behindBreak(position)
      lineStart = position
      lineIndent = 0
    }
    builder.report(.unexpectedText, start..<firstEnd)
    leaf(.skipped, start..<last)
  }
}
