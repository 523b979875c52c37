extension JSONReader {
  /// Reads from the start of the text to the list of items, or to the end where there is none.
  ///
  /// Returns the indices of the open `stream` and `document`, for `readTail`.
  mutating func readHead() -> (stream: Int, document: Int) {
    let stream = tree.open(.stream, at: 0)
    if byte == 0xEF, byte(at: 1) == 0xBB, byte(at: 2) == 0xBF {
      cursor = 3
      lastEnd = 3
    }
    skipTrivia()
    note(reach: cursor + 1)
    let document = tree.open(.document, at: cursor)
    var hasText = false
    while !isAtEnd, cursor != knownList,
      byte == .rightBrace || byte == .rightBracket || byte == .comma || byte == .colon
    {
      skip(to: cursor + 1, byte == .comma || byte == .colon ? .unexpectedText : .unexpectedBracket)
      hasText = true
      skipTrivia()
    }
    if isAtEnd, cursor != knownList {
      if !hasText { tree.report(.emptyFile, bytes.count..<bytes.count) }
    } else {
      let root = cursor
      readRoot()
      if isListWithoutBracket(from: root) {
        listWithoutBracket = root
        mustReadAgain = true
      }
    }
    return (stream, document)
  }

  /// Reads the root, whose opening brace may be missing.
  private mutating func readRoot() {
    if cursor != knownList, byte == .doubleQuote, isKeyAhead() {
      openImpliedMapping(at: cursor)
      run(downTo: 0)
    } else {
      readValue()
    }
  }

  /// Whether mappings follow the one that was read as the root, so that it is the first of a list without its bracket.
  private mutating func isListWithoutBracket(from root: Int) -> Bool {
    guard looksForList, hole == nil, knownList == nil, listWithoutBracket == nil, byte(at: root) == .leftBrace,
      frames.isEmpty
    else { return false }
    skipTrivia()
    var index = cursor
    if byte(at: index) == .comma { index += 1 } else { return false }
    while byte(at: index).isJSONSpace { index += 1 }
    note(reach: index + 1)
    return byte(at: index) == .leftBrace
  }

  /// Goes on behind the items, on the bytes of head and tail joined, or behind the root.
  mutating func readTail(_ open: (stream: Int, document: Int)) {
    if let hole {
      frames[frames.count - 1].state = .afterValue
      tree.setFlags(.chunked, of: hole.sequence)
      self.hole = nil
      looksForList = false
      knownList = nil
      lastEnd = hole.offset
      // The items reach up to the list's end; what is not its bracket shows that it is missing.
      if byte != .rightBracket { closeUnclosed(downTo: frames.count - 1) }
      run(downTo: 0)
      self.hole = hole
    }
    skipTrivia()
    while !isAtEnd {
      if byte == .rightBrace || byte == .rightBracket {
        skip(to: cursor + 1, .unexpectedBracket)
      } else {
        skip(to: trimmed(cursor + 1..<bytes.count), .unexpectedText)
      }
      skipTrivia()
    }
    let end = max(contentEnd, Int(tree.nodes[open.document].start))
    tree.close(open.document, at: end)
    tree.close(open.stream, at: bytes.count)
  }
}
