extension YAMLParser {
  /// Reads a mapping whose keys stand at `column` (section 8.2.2).
  ///
  /// - Parameters:
  ///   - lineNodes: the index of the first node of the first key, where that was read.
  ///   - isKeyRead: whether the first key was read; `position` is then at its colon, or behind it where that is missing.
  mutating func blockMapping(at column: Int, in place: BlockPlace, from lineNodes: Int, isKeyRead: Bool) {
    noteMapping(in: place)
    if entry != nil { return }
    let mapping: Int
    if isKeyRead, lineNodes < builder.count {
      let start = Int(builder.nodes[lineNodes].start)
      mapping = builder.wrapPair(from: lineNodes, at: start)
      let pair = mapping + 1
      implicitValue(in: place.value(in: column))
      builder.close(pair, at: contentEnd)
    } else {
      mapping = builder.open(.mapping, at: position)
      blockPair(at: column, in: place)
    }
    while mappingContinues(at: column, in: place) { blockEntry(at: column, in: place) }
    builder.close(mapping, at: contentEnd)
  }

  /// Whether the token at `position` belongs to a mapping at `column`. One at a column that is nobody's belongs to it,
  /// as an error.
  private func mappingContinues(at column: Int, in place: BlockPlace) -> Bool {
    let token = tokenColumn
    if token < 0 { return false }
    // The width of a tab is nobody's to say: the line belongs to the innermost mapping.
    if hasTab, !isAtDash { return true }
    if token >= column { return true }
    return !isAtDash && token > place.keyFloor && !(token == place.listFloor && isAtTightDash)
  }

  /// Reads what stands where a key is expected.
  private mutating func blockEntry(at column: Int, in place: BlockPlace) {
    flushComments()
    if isAtDash { return keylessList(at: column, in: place) }
    if hasTab {
      reportTab(before: position)
    } else if lineIndent != column {
      builder.report(.wrongIndentation, lineStart..<position, origin: lineStart..<lineStart + column)
    }
    if !canBeginKey { return skipBlock(isFlowIndicator(position) ? .unexpectedBracket : .unexpectedText) }
    blockPair(at: column, in: place)
  }

  /// Reads a list that stands where a key is expected: the key's line is missing.
  private mutating func keylessList(at column: Int, in place: BlockPlace) {
    // The place is before the list, as that may be taken out.
    builder.report(.missingKey, contentEnd..<contentEnd)
    let pair = builder.open(.pair, at: position)
    emptyScalar(at: position)
    var value = place.value(in: column)
    value.listLevel = min(place.listLevel, 1)
    if isAtHole { emptiedList() } else { blockSequence(at: lineIndent, in: value) }
    builder.close(pair, at: contentEnd)
  }

  private mutating func blockPair(at column: Int, in place: BlockPlace) {
    let pair = builder.open(.pair, at: position)
    var flags: SyntaxFlags = []
    if isAt(UInt8(ascii: "?")) {
      flags = .explicitKey
      position += 1
      contentEnd = position
      blockNode(in: place.explicit(in: column))
      if tokenColumn == column, isAt(UInt8(ascii: ":")) {
        flushComments()
        position += 1
        contentEnd = position
        blockNode(in: place.explicit(in: column))
      } else {
        emptyScalar(at: contentEnd)
      }
    } else if isAt(UInt8(ascii: ":")) {
      emptyScalar(at: position)
      implicitValue(in: place.value(in: column))
    } else if implicitKey(at: column) {
      implicitValue(in: place.value(in: column))
    } else {
      // What stands behind or below is the value all the same.
      blockNode(in: place.value(in: column))
    }
    builder.close(pair, at: contentEnd, adding: flags)
  }

  /// Reads the value of an implicit key: at `position` is the colon, or it is missing and was reported.
  private mutating func implicitValue(in place: BlockPlace) {
    guard byte(position) == UInt8(ascii: ":"), position < end else {
      emptyScalar(at: contentEnd)
      return finishLine(isReported: true)
    }
    position += 1
    contentEnd = position
    blockNode(in: place)
  }

  /// Reads the key of an entry up to its colon; returns whether there is one. Where there is none, says so.
  private mutating func implicitKey(at column: Int) -> Bool {
    var properties = Properties()
    while isAtProperty {
      property(&properties)
      let propertyEnd = position
      if skipGap() || position >= end {
        builder.report(.missingKey, propertyEnd..<propertyEnd)
        emptyScalar(at: propertyEnd)
        return false
      }
    }
    if isAt(UInt8(ascii: ":")) {
      emptyScalar(at: contentEnd)
      return true
    }
    let start = position
    let line = lineStart
    if bytes[start] == UInt8(ascii: "*"), !properties.isEmpty { builder.report(.invalidProperty, start..<start + 1) }
    let outcome = inlineContent(indent: column, isKey: true, mayBeKey: true, column: column)
    let colon = behindWhite(position)
    if lineStart == line, byte(colon) == UInt8(ascii: ":") {
      reportLongKey(start..<max(start, contentEnd))
      if !isSeparator(colon + 1) { builder.report(.missingSpace, colon..<colon + 1) }
      position = colon
      return true
    }
    if outcome == .broken {
      // The line was reported; nothing of it is left to be a value.
      finishTail()
    } else {
      reportMissingColon(start..<max(start, contentEnd))
    }
    return false
  }

  /// Reports that no colon makes a key of `range`: it is missing, or the space behind it is.
  mutating func reportMissingColon(_ range: Range<Int>) {
    let colon = range.first { bytes[$0] == UInt8(ascii: ":") }
    if let colon, colon > range.lowerBound, byte(colon + 1) != .slash, isWord(range.lowerBound..<colon) {
      builder.report(.missingSpace, colon..<colon + 1)
    } else {
      builder.report(.missingColon, range)
    }
  }

  /// Whether a key can begin with the byte at `position`.
  private var canBeginKey: Bool {
    switch byte(position) {
    case UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: ">"),
      UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "#"):
      false
    default: true
    }
  }
}
