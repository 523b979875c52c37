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

  // MARK: Mappings

  private mutating func stepInMapping(_ top: Int) {
    let isAfterValue = frames[top].state == .afterValue
    switch byte {
    case .rightBrace: close(top)
    case .rightBracket: closeMismatched()
    case .comma: takeComma(top)
    case .doubleQuote:
      if isAfterValue {
        guard isKeyAhead() else {
          skip(to: junkEnd(), .unexpectedText)
          return
        }
        reportMissingComma()
      }
      readPair(top)
    case .colon:
      if isAfterValue { skip(to: junkEnd(), .unexpectedText) } else { readPair(top) }
    case .leftBrace, .leftBracket:
      if byte == .leftBrace, isNextItem(inKeyPosition: true) { cut() } else { readKeyless(top) }
    default:
      if isAfterValue, !isOnLaterLine(than: lastEnd) || !isBareKeyAhead() {
        skip(to: junkEnd(), .unexpectedText)
      } else {
        if isAfterValue { reportMissingComma() }
        readPair(top)
      }
    }
  }

  /// A key with its colon and the beginning of its value; the cursor is at the key, or at a colon without one.
  private mutating func readPair(_ top: Int) {
    frames[top].pair = tree.open(.pair, at: cursor)
    switch byte {
    case .doubleQuote: readString()
    case .colon:
      tree.report(.missingKey, cursor..<cursor)
      tree.leaf(.emptyScalar, cursor..<cursor)
      lastEnd = cursor
    default: readBareKey()
    }
    readPairRest(top)
  }

  /// What follows the key of the open pair.
  mutating func readPairRest(_ top: Int) {
    let keyEnd = lastEnd
    skipTrivia()
    let hasColon = byte == .colon
    if hasColon {
      cursor += 1
      lastEnd = cursor
      skipTrivia()
      while byte == .colon {
        skip(to: cursor + 1, .unexpectedText)
        skipTrivia()
      }
    } else {
      note(reach: cursor + 1)
      tree.report(.missingColon, keyEnd..<keyEnd)
    }
    guard isValueAhead() else {
      if hasColon { tree.report(.missingValue, lastEnd..<lastEnd) }
      tree.leaf(.emptyScalar, contentEnd..<contentEnd)
      return
    }
    beginValue()
  }

  /// Whether the cursor is at a value, and not at the next key of a mapping that lacks this value.
  private mutating func isValueAhead() -> Bool {
    note(reach: cursor + 1)
    if cursor == knownList { return true }
    if isAtEnd { return false }
    switch byte {
    case .comma, .rightBrace, .rightBracket, .colon: return false
    case .doubleQuote: return !isOnLaterLine(than: lastEnd) || !isKeyAhead()
    case .leftBrace: return !isNextItem(inKeyPosition: false)
    default: return true
    }
  }

  /// A value where a key must be: the key is missing, and perhaps the bracket of a list with it.
  private mutating func readKeyless(_ top: Int) {
    let start = cursor
    if byte == .leftBrace, let list = valueBefore(top) {
      listWithoutBracket = list
      mustReadAgain = true
      cut()
      return
    }
    if byte == .leftBrace, top > 0, !frames[top - 1].isMapping, isTwin(of: frames[top].node) {
      // The next one of a list of mappings: this one was not closed.
      closeUnclosed(downTo: top, beforeComma: true)
      return
    }
    if frames[top].state == .afterValue { reportMissingComma() }
    tree.report(.missingKey, start..<start)
    frames[top].pair = tree.open(.pair, at: start)
    tree.leaf(.emptyScalar, start..<start)
    guard byte == .leftBrace, frames.count < Self.depthLimit - 1 else {
      beginValue()
      return
    }
    openImpliedSequence(reporting: nil)
  }

  /// A sequence whose opening bracket is missing.
  mutating func openImpliedSequence(reporting code: SyntaxErrorCode?) {
    if let code { tree.report(code, cursor..<cursor) }
    let node = tree.open(.sequence, [.flow, .broken], at: cursor)
    frames.append(Frame(node: node, isMapping: false, opener: cursor, isImplied: true))
  }

  /// Where the mapping begins that is the value before the cursor in the root: it and those that follow are a list.
  private func valueBefore(_ top: Int) -> Int? {
    guard top == 0, context == nil, looksForList, listWithoutBracket == nil, knownList == nil, cursor != knownList
    else { return nil }
    let root = frames[top].node
    var pair = root + 1
    var last: Int?
    while pair < tree.nodes.count {
      if tree.nodes[pair].kind == .pair { last = pair }
      pair += max(1, Int(tree.nodes[pair].count))
    }
    guard let last, last + 2 < tree.nodes.count, tree.nodes[last + 2].kind == .mapping else { return nil }
    return Int(tree.nodes[last + 2].start)
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

  private mutating func readElement(_ top: Int, afterValue: Bool) {
    if afterValue { reportMissingComma() }
    frames[top].state = .afterValue
    beginValue()
  }

  // MARK: Commas and ends

  private mutating func takeComma(_ top: Int) {
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
