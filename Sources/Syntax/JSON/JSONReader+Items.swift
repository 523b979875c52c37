extension JSONReader {
  /// Whether the list of items begins at the cursor: behind the bracket of the frame `top`, with a mapping first.
  mutating func isListAhead(_ top: Int) -> Bool {
    guard context == nil, looksForList, !frames[top].isMapping,
      top == 0 || (top == 1 && frames[0].isMapping)
    else { return false }
    if let knownList { return cursor == knownList }
    switch byte {
    case .leftBrace: return true
    case .doubleQuote: return lineColumn(of: cursor) != nil && isKeyAhead()
    default: return false
    }
  }

  /// Reads the item at the start of the bytes, up to the next one or the end of the list.
  ///
  /// Returns whether the list ends behind it.
  mutating func readItem() -> Bool {
    if byte == .doubleQuote, isKeyAhead() {
      openImpliedMapping(at: cursor)
      run(downTo: 0)
    } else {
      readValue()
    }
    var comma: Int?
    while true {
      skipTrivia()
      note(reach: cursor + 1)
      if isAtEnd { return true }
      switch byte {
      case .comma:
        if comma == nil {
          comma = cursor
          cursor += 1
          lastEnd = cursor
        } else {
          skip(to: cursor + 1, .unexpectedText)
        }
      case .rightBracket:
        if isItemBehindBracket() {
          skip(to: cursor + 1, .unexpectedBracket)
          continue
        }
        if let comma, !allowsExtras { tree.report(.trailingComma, comma..<comma + 1) }
        return true
      case .rightBrace:
        if isOuterEnd() { return true }
        skip(to: cursor + 1, .unexpectedBracket)
      case .colon: skip(to: junkEnd(), .unexpectedText)
      case .doubleQuote where isOuterKey(): return true
      case .doubleQuote, .leftBrace, .leftBracket:
        if comma == nil, !isCut { tree.report(.missingComma, lastEnd..<lastEnd) }
        return false
      default:
        if comma != nil { return false }
        skip(to: junkEnd(), .unexpectedText)
      }
    }
  }

  /// Whether items follow the closing bracket under the cursor, so that it does not close the list.
  private mutating func isItemBehindBracket() -> Bool {
    var index = cursor + 1
    while byte(at: index).isJSONSpace { index += 1 }
    note(reach: index + 1)
    if byte(at: index) == .comma {
      index += 1
      while byte(at: index).isJSONSpace { index += 1 }
      note(reach: index + 1)
    }
    return byte(at: index) == .leftBrace
  }

  /// Whether the string under the cursor is a key of the mapping around the list.
  private mutating func isOuterKey() -> Bool {
    guard let own = context?.column, let column = lineColumn(of: cursor), column < own else { return false }
    return isKeyAhead()
  }

  /// Whether the brace under the cursor begins the next item, so that the one that is being read was not closed.
  ///
  /// `inKeyPosition`: where a key must stand, so that the text is wrong in any case. Elsewhere a text that is right
  /// must not be taken for wrong, whatever its layout: the item's brackets decide.
  mutating func isNextItem(inKeyPosition: Bool) -> Bool {
    guard let context, byte == .leftBrace, !frames.isEmpty else { return false }
    if let own = context.column {
      guard let column = lineColumn(of: cursor), column == own else { return inKeyPosition && isTwin() && isInline() }
      // Where all lines begin in one column, an item is known by its first key.
      if isFlat(own), !isTwin() { return false }
    } else {
      guard inKeyPosition, isTwin() else { return false }
    }
    return inKeyPosition || !itemClosesByItself()
  }

  /// Whether the mapping under the cursor begins with the same key as the one at the index `node`.
  mutating func isTwin(of node: Int = 0) -> Bool {
    guard tree.nodes.count > node + 2, tree.nodes[node].kind == .mapping, tree.nodes[node + 1].kind == .pair,
      tree.nodes[node + 2].kind == .doubleQuotedScalar
    else { return false }
    var index = cursor + 1
    while byte(at: index).isJSONSpace { index += 1 }
    let key = Int(tree.nodes[node + 2].start)..<Int(tree.nodes[node + 2].end)
    note(reach: index + key.count)
    guard index + key.count <= bytes.count else { return false }
    for (offset, position) in key.enumerated() where bytes[position] != bytes[index + offset] { return false }
    return true
  }

  /// Whether the item stands on one line up to here.
  private mutating func isInline() -> Bool {
    guard inlineUpTo >= 0 else { return false }
    inlineUpTo = hasLineBreak(inlineUpTo..<max(inlineUpTo, cursor)) ? -1 : cursor
    return inlineUpTo >= 0
  }

  /// Whether the item's own keys begin in its column or before.
  private func isFlat(_ own: Int) -> Bool {
    guard tree.nodes.count > 2, let column = lineColumn(of: Int(tree.nodes[2].start)) else { return false }
    let start = Int(tree.nodes[2].start)
    return start == 0 || hasLineBreak(0..<start) && column <= own
  }

  /// Whether the brackets of the item are closed somewhere, as counting finds.
  private mutating func itemClosesByItself() -> Bool {
    if frames.first?.isImplied ?? false { return false }
    if let closesByItself { return closesByItself }
    let result = findItemEnd()
    closesByItself = result
    return result
  }

  private mutating func findItemEnd() -> Bool {
    let memo = input.memo
    if memo.unclosedBrackets.contains(input.offset) || memo.fruitlessScans > ScanMemo.scanLimit {
      note(reach: bytes.count + 1)
      return false
    }
    var open: [Int] = []
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case .leftBrace, .leftBracket: open.append(input.offset + index)
      case .rightBrace, .rightBracket:
        open.removeLast(min(1, open.count))
        if open.isEmpty {
          note(reach: index + 1)
          return true
        }
      case .doubleQuote:
        index = stringEnd(from: index)
        continue
      case .slash where byte(at: index + 1) == .slash:
        index = lineEnd(from: index)
        continue
      case .slash where byte(at: index + 1) == .asterisk:
        index = commentEnd(from: index + 2) ?? lineEnd(from: index)
        continue
      default: break
      }
      index += 1
    }
    note(reach: bytes.count + 1)
    if input.isWhole {
      memo.fruitlessScans += 1
      memo.unclosedBrackets.formUnion(open)
    }
    return false
  }
}
