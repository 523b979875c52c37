extension JSONReader {
  /// Reads the value at the cursor with all that is in it. Stops early where the hole begins or the item is cut.
  mutating func readValue() {
    let floor = frames.count
    beginValue()
    run(downTo: floor)
  }

  /// Goes on until no more than `floor` frames are open.
  mutating func run(downTo floor: Int) {
    while frames.count > floor, !isCut, hole == nil { step(floor) }
  }

  private mutating func step(_ floor: Int) {
    finishPair()
    skipTrivia()
    let top = frames.count - 1
    if frames[top].state == .opened, isListAhead(top) {
      hole = SyntaxTree.Hole(offset: cursor, sequence: frames[top].node)
      return
    }
    // The items, which are not among these bytes, were met where a key must be.
    if frames[top].isMapping, context == nil, cursor == knownList { return readKeyless(top) }
    guard !isAtEnd else {
      note(reach: bytes.count + 1)
      closeUnclosed(downTo: floor)
      return
    }
    if frames[top].isMapping { stepInMapping(top) } else { stepInSequence(top) }
  }

  /// Closes the pair whose value has been read.
  mutating func finishPair() {
    let top = frames.count - 1
    guard top >= 0, frames[top].pair >= 0 else { return }
    tree.close(frames[top].pair, at: contentEnd)
    frames[top].pair = -1
    frames[top].state = .afterValue
  }

  // MARK: Sequences

  private mutating func stepInSequence(_ top: Int) {
    let isAfterValue = frames[top].state == .afterValue
    switch byte {
    case .rightBracket: close(top)
    case .rightBrace: closeMismatched()
    case .comma: takeComma(top)
    case .colon: takeColonInSequence(top)
    case .leftBrace where isNextItem(inKeyPosition: false): cut()
    case .doubleQuote, .leftBrace, .leftBracket:
      readElement(top, afterValue: isAfterValue)
    default:
      if isAfterValue, !isOnLaterLine(than: lastEnd) {
        skip(to: junkEnd(), .unexpectedText)
      } else {
        readElement(top, afterValue: isAfterValue)
      }
    }
  }

  mutating func readElement(_ top: Int, afterValue: Bool) {
    if afterValue { reportMissingComma() }
    frames[top].state = .afterValue
    beginValue()
  }

  // MARK: Commas and ends

  mutating func takeComma(_ top: Int) {
    if frames[top].state == .afterValue {
      frames[top].state = .afterComma
      frames[top].comma = cursor
      cursor += 1
      lastEnd = cursor
    } else {
      skip(to: cursor + 1, .unexpectedText)
    }
  }

  mutating func reportMissingComma() {
    // Where the value itself is missing, the comma goes without saying.
    if let last = tree.errors.last, last.range.lowerBound == lastEnd,
      last.code == .missingValue || last.code == .missingColon || last.code == .unclosedBracket
    {
      return
    }
    tree.report(.missingComma, lastEnd..<lastEnd)
  }

  /// Closes the innermost frame at the bracket under the cursor.
  mutating func close(_ top: Int) {
    if frames.count == 1, context == nil, frames[top].isMapping, goesOnBehindRoot() {
      skip(to: cursor + 1, .unexpectedBracket)
      return
    }
    reportTrailingComma(frames[top])
    cursor += 1
    lastEnd = cursor
    tree.close(frames[top].node, at: cursor)
    frames.removeLast()
  }

  func isTrailing(_ frame: Frame) -> Bool { frame.state == .afterComma && !allowsExtras }

  mutating func reportTrailingComma(_ frame: Frame) {
    if isTrailing(frame) { tree.report(.trailingComma, frame.comma..<frame.comma + 1) }
  }

  /// Closes all frames above `floor` where the text ends or goes on with something else: one error for all.
  ///
  /// `beforeComma`: a comma before the place goes on with what is around the frames.
  mutating func closeUnclosed(downTo floor: Int, beforeComma: Bool = false) {
    finishPair()
    var place = lastEnd
    if beforeComma, let top = frames.last, top.state == .afterComma { place = top.comma }
    if let inner = frames[min(floor, frames.count)...].last(where: { !$0.isImplied }) {
      tree.report(.unclosedBracket, place..<place, origin: inner.opener..<inner.opener + 1)
    }
    while frames.count > floor, let frame = frames.popLast() {
      tree.close(frame.node, at: contentEnd, adding: .broken)
      finishPair()
    }
  }

  /// Ends the item here, as what follows is not part of it.
  mutating func cut() {
    closeUnclosed(downTo: 0, beforeComma: byte == .leftBrace)
    isCut = true
  }
}
