/// Mappings: keys, colons, values, and what is missing of them.
extension JSONReader {
  mutating func stepInMapping(_ top: Int) {
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
  mutating func readKeyless(_ top: Int) {
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
    guard byte == .leftBrace || cursor == knownList, frames.count < Self.depthLimit - 1 else {
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
}
