/// What reading an item depends on besides its own bytes.
struct ItemLayout: Sendable, Hashable {
  /// The column of the items where each begins a line; nil where the first does not.
  var column: Int?
  /// How many brackets are open around an item.
  var depth: Int
}

extension JSONReader {
  /// Whether the list of items begins at the cursor: behind the bracket of the frame `top`, with a mapping first.
  mutating func isListAhead(_ top: Int) -> Bool {
    guard layout == nil, looksForList, tree.nodes[frames[top].node].kind == .sequence, !frames[top].isImplied,
      top == 0 || (top == 1 && frames[0].isMapping)
    else { return false }
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
    guard let own = layout?.column, let column = lineColumn(of: cursor), column < own else { return false }
    return isKeyAhead()
  }

  /// Whether the brace under the cursor begins the next item, so that the one that is being read was not closed.
  ///
  /// `inKeyPosition`: where a key must stand, so that the text is wrong in any case. Elsewhere a text that is right
  /// must not be taken for wrong, whatever its layout: the item's brackets decide.
  mutating func isNextItem(inKeyPosition: Bool) -> Bool {
    guard let layout, byte == .leftBrace, !frames.isEmpty else { return false }
    if let own = layout.column {
      guard let column = lineColumn(of: cursor), column == own else { return inKeyPosition && isTwin() && isInline() }
      // Where all lines begin in one column, an item is known by its first key.
      if isFlat(own), !isTwin() { return false }
    } else {
      guard inKeyPosition, isTwin() else { return false }
    }
    return inKeyPosition || !itemClosesByItself()
  }

  /// Whether the mapping under the cursor begins with the same key as the item.
  private mutating func isTwin() -> Bool {
    guard tree.nodes.count > 2, tree.nodes[0].kind == .mapping, tree.nodes[1].kind == .pair,
      tree.nodes[2].kind == .doubleQuotedScalar
    else { return false }
    var index = cursor + 1
    while byte(at: index).isJSONSpace { index += 1 }
    let key = Int(tree.nodes[2].start)..<Int(tree.nodes[2].end)
    note(reach: index + key.count)
    guard index + key.count <= bytes.count else { return false }
    for (offset, position) in key.enumerated() where bytes[position] != bytes[index + offset] { return false }
    return true
  }

  /// Whether the item stands on one line up to here.
  private func isInline() -> Bool { !hasLineBreak(0..<min(cursor, 65_536)) }

  /// Whether the item's own keys begin in its column or before.
  private func isFlat(_ own: Int) -> Bool {
    guard tree.nodes.count > 2, let column = lineColumn(of: Int(tree.nodes[2].start)) else { return false }
    return Int(tree.nodes[2].start) > 0 && hasLineBreak(0..<Int(tree.nodes[2].start)) && column <= own
  }

  /// Whether the brackets of the item are closed somewhere, as counting finds.
  private mutating func itemClosesByItself() -> Bool {
    if let closesByItself { return closesByItself }
    var depth = 0
    var index = 0
    var result = false
    while index < bytes.count {
      switch bytes[index] {
      case .leftBrace, .leftBracket: depth += 1
      case .rightBrace, .rightBracket: depth -= 1
      case .doubleQuote:
        index = stringEnd(from: index)
        continue
      default: break
      }
      index += 1
      if depth == 0 {
        result = true
        break
      }
    }
    note(reach: result ? index : bytes.count + 1)
    closesByItself = result
    return result
  }
}
