extension JSONReader {
  /// The closing bracket under the cursor is not the innermost frame's.
  mutating func closeMismatched() {
    let isBrace = byte == .rightBrace
    let top = frames.count - 1
    guard let match = frames.lastIndex(where: { $0.isMapping == isBrace }) else {
      closeOuter()
      return
    }
    // A bracket of the wrong kind in the column where the innermost one's is expected stands for it.
    if !frames[top].isImplied, let column = lineColumn(of: cursor), column == indentation(of: frames[top].opener),
      column != indentation(of: frames[match].opener)
    {
      let opener = frames[top].opener
      tree.report(.unexpectedBracket, cursor..<cursor + 1, origin: opener..<opener + 1)
      cursor += 1
      lastEnd = cursor
      tree.close(frames[top].node, at: cursor, adding: .broken)
      frames.removeLast()
      return
    }
    closeUnclosed(downTo: match + 1)
    finishPair()
    close(match)
  }

  /// A closing bracket for which nothing is open here: one too many, or the end of what is around the item.
  mutating func closeOuter() {
    if context != nil, isOuterEnd() {
      cut()
      return
    }
    let origin = frames.last.map { $0.opener..<$0.opener + 1 }
    skip(to: cursor + 1, .unexpectedBracket, origin: origin)
  }

  /// Whether the bracket under the cursor, which is not the item's, closes the list or what is around it.
  mutating func isOuterEnd() -> Bool {
    if let context, let column = lineColumn(of: cursor), let own = context.column, column < own { return true }
    // In a text without lines: where nothing follows but brackets.
    var index = cursor
    let limit = min(bytes.count, cursor + 1_024)
    while index < limit,
      byte(at: index).isJSONSpace || byte(at: index) == .rightBrace || byte(at: index) == .rightBracket
    {
      index += 1
    }
    note(reach: index + 1)
    return index == bytes.count
  }

  /// A colon behind an element of a sequence: the element is a key.
  mutating func takeColonInSequence(_ top: Int) {
    guard frames[top].state == .afterValue, let leaf = tree.nodes.last, leaf.kind == .doubleQuotedScalar,
      Int(leaf.end) == lastEnd, let column = lineColumn(of: Int(leaf.start))
    else {
      skip(to: cursor + 1, .unexpectedText)
      if frames[top].state == .afterValue { frames[top].state = .opened }
      return
    }
    let indentation = indentation(of: frames[top].opener) ?? -1
    // Where all lines begin in one column, a key right behind the bracket is one of a mapping in the list.
    let isFirst = Int(leaf.start) == skippingSpace(from: frames[top].opener + 1)
    let isKeyOfParent =
      top > 0 && frames[top - 1].isMapping
      && (column < indentation || column == indentation && !(isFirst && column == context?.column))
    if isKeyOfParent || frames[top].isImplied && top > 0 {
      // The sequence ended before the key.
      tree.removeLastLeaf()
      lastEnd = trimmedBack(from: Int(leaf.start), to: frames[top].opener + 1)
      closeUnclosed(downTo: top)
      finishPair()
      readPair(top - 1, from: leaf)
    } else {
      tree.removeLastLeaf()
      openImpliedMapping(at: Int(leaf.start))
      readPair(frames.count - 1, from: leaf)
    }
  }

  /// A mapping whose opening brace is missing.
  mutating func openImpliedMapping(at start: Int) {
    tree.report(.missingBracket, start..<start)
    let node = tree.open(.mapping, [.flow, .broken], at: start)
    frames.append(Frame(node: node, isMapping: true, opener: start, isImplied: true))
  }

  /// Goes on with a pair whose key has been read; the cursor is behind it.
  mutating func readPair(_ top: Int, from key: SyntaxNode) {
    frames[top].pair = tree.open(.pair, at: Int(key.start))
    tree.leaf(key.kind, key.flags, Int(key.start)..<Int(key.end))
    lastEnd = Int(key.end)
    readPairRest(top)
  }

  /// Whether what follows the closed root shows that its bracket was one too many.
  mutating func goesOnBehindRoot() -> Bool {
    var index = cursor + 1
    while byte(at: index).isJSONSpace { index += 1 }
    note(reach: index + 1)
    guard byte(at: index) == .comma else { return false }
    index += 1
    while byte(at: index).isJSONSpace { index += 1 }
    note(reach: index + 1)
    return byte(at: index) == .doubleQuote
  }

  // MARK: Looking ahead

  /// Whether the string under the cursor is followed by a colon.
  mutating func isKeyAhead() -> Bool {
    var index = stringEnd(from: cursor)
    while byte(at: index).isJSONSpace { index += 1 }
    note(reach: index + 1)
    return byte(at: index) == .colon
  }

  /// Whether the bare word under the cursor is followed by a colon.
  mutating func isBareKeyAhead() -> Bool {
    var index = max(cursor + 1, bareEnd(from: cursor))
    if byte(at: index) == .doubleQuote { index += 1 }
    while byte(at: index).isJSONSpace { index += 1 }
    note(reach: index + 1)
    return byte(at: index) == .colon
  }

  /// The end of text that stands where a comma or a bracket must be: to the comma, bracket or end of the line.
  ///
  /// What is between quotes belongs to it, as this is mostly prose with quotes that are not escaped.
  mutating func junkEnd() -> Int {
    var isQuoted = false
    var index = cursor
    scan: while index < bytes.count, !bytes[index].isLineBreak {
      switch bytes[index] {
      case .backslash where !byte(at: index + 1).isLineBreak: index += 1
      case .doubleQuote: isQuoted.toggle()
      case .comma where !isQuoted, .rightBrace where !isQuoted, .rightBracket where !isQuoted: break scan
      default: break
      }
      index += 1
    }
    index = min(index, bytes.count)
    note(reach: index + 1)
    var end = trimmed(cursor + 1..<max(index, cursor + 1))
    if isQuoted, end > cursor + 1, byte(at: end - 1) == .comma { end = trimmed(cursor + 1..<end - 1) }
    return end
  }

  private func skippingSpace(from start: Int) -> Int {
    var index = start
    while byte(at: index).isJSONSpace { index += 1 }
    return index
  }

  // MARK: Lines

  func isOnLaterLine(than offset: Int) -> Bool { hasLineBreak(offset..<cursor) }

  func hasLineBreak(_ range: Range<Int>) -> Bool {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return false }
    for index in range where bytes[index].isLineBreak { return true }
    return false
  }

  /// The column of `offset` where nothing but space is before it on its line, else nil.
  func lineColumn(of offset: Int) -> Int? {
    var index = offset
    while index > 0, byte(at: index - 1) == .space || byte(at: index - 1) == .tab { index -= 1 }
    if index == 0 {
      guard let context else { return offset }
      return context.column.map { $0 + offset }
    }
    return byte(at: index - 1).isLineBreak ? offset - index : nil
  }

  /// The column of the first byte that is no space on the line of `offset`; nil for what is unknown.
  func indentation(of offset: Int) -> Int? {
    var index = offset
    // Longer lines have no layout to go by.
    let limit = max(0, offset - 4_096)
    while index > limit, !byte(at: index - 1).isLineBreak { index -= 1 }
    if index == limit, index > 0 { return nil }
    if index == 0, let context { return context.column }
    var first = index
    while first < offset, byte(at: first) == .space || byte(at: first) == .tab { first += 1 }
    return first - index
  }

  private func trimmedBack(from end: Int, to start: Int) -> Int { trimmed(start..<max(start, end)) }
}
