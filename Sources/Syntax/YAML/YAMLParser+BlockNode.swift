extension YAMLParser {
  /// Reads the node behind an indicator, or a document's: properties and content, or nothing (section 8.2).
  mutating func blockNode(in place: BlockPlace) {
    let start = contentEnd
    guard depth < YAMLParser.depthLimit else { return skipDeepBlock(at: start) }
    depth += 1
    defer { depth -= 1 }

    var isOnNewLine = skipGap() || place.slot == .document || isOnLaterLine
    guard isInside(place, isOnNewLine) else { return emptyScalar(at: start) }
    flushComments()
    // The properties on the line of the content belong to a key, if it turns out to be one; those of earlier lines to
    // the collection.
    var lineNodes = builder.count
    var column = isOnNewLine ? lineIndent : position - lineStart
    var earlier = Properties()
    var onLine = Properties()
    var hadTab = hasTab
    while isAtProperty {
      property(&onLine)
      let propertyEnd = position
      let crossed = skipGap()
      guard isInside(place, crossed) else { return emptyScalar(at: propertyEnd) }
      guard crossed else { continue }
      isOnNewLine = true
      flushComments()
      lineNodes = builder.count
      column = lineIndent
      hadTab = hasTab
      reportRepeated(earlier, onLine)
      earlier.formUnion(onLine)
      onLine = []
    }
    if isAtHole { return emptiedList() }
    let canNest = isOnNewLine || place.allowsCompact
    switch bytes[position] {
    case UInt8(ascii: "-") where isSeparator(position + 1):
      reportMisplaced(isAllowed: canNest && onLine.isEmpty, hadTab)
      blockSequence(at: onLine.isEmpty ? column : position - lineStart, in: place)
    case UInt8(ascii: ":") where isSeparator(position + 1) && !onLine.isEmpty:
      // The properties are all there is of the key.
      reportMisplaced(isAllowed: canNest, hadTab)
      emptyScalar(at: contentEnd)
      blockMapping(at: column, in: place, from: lineNodes, isKeyRead: true)
    case UInt8(ascii: "?") where isSeparator(position + 1), UInt8(ascii: ":") where isSeparator(position + 1):
      reportMisplaced(isAllowed: canNest && onLine.isEmpty, hadTab)
      blockMapping(at: column, in: place, from: builder.count, isKeyRead: false)
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      reportRepeated(earlier, onLine)
      blockScalar(indent: place.indent)
    default:
      inlineNode(
        in: place, from: lineNodes, at: column, hadTab: hadTab, canNest: canNest, earlier: earlier, onLine: onLine)
    }
  }

  /// Reads a node that begins with a scalar, an alias or a flow collection: itself, or the mapping whose first key it is.
  private mutating func inlineNode(
    in place: BlockPlace, from lineNodes: Int, at column: Int, hadTab: Bool, canNest: Bool, earlier: Properties,
    onLine: Properties
  ) {
    let start = position
    let line = lineStart
    let mayBeKey = canNest || place.slot == .documentStart
    let outcome = inlineContent(indent: place.indent, isKey: false, mayBeKey: mayBeKey, column: column)
    let colon = behindWhite(position)
    let isKey = mayBeKey && lineStart == line && byte(colon) == UInt8(ascii: ":") && isSeparator(colon + 1)
    if isKey || outcome == .missingColon {
      if !canNest { builder.report(.unexpectedText, start..<max(start, contentEnd)) }
      if hadTab { reportTab(before: start) }
      if bytes[start] == UInt8(ascii: "*"), !onLine.isEmpty {
        builder.report(.invalidProperty, start..<max(start, contentEnd))
      }
      if isKey {
        reportLongKey(start..<max(start, contentEnd))
        position = colon
      } else {
        reportMissingColon(start..<max(start, contentEnd))
      }
      blockMapping(at: column, in: place, from: lineNodes, isKeyRead: true)
    } else {
      if bytes[start] == UInt8(ascii: "*"), !onLine.isEmpty || !earlier.isEmpty {
        builder.report(.invalidProperty, start..<max(start, contentEnd))
      }
      reportRepeated(earlier, onLine)
      if bytes[start] == UInt8(ascii: "{") { noteMapping(in: place) }
      finishLine(isReported: outcome == .broken)
    }
  }

  enum InlineOutcome {
    case complete
    /// Something was reported already.
    case broken
    /// A plain scalar that stands where keys stand, with a key on the line below: a line that is half typed.
    case missingColon
  }

  /// Reads one scalar, alias or flow collection at `position`, in block context.
  ///
  /// - Parameters:
  ///   - isKey: whether only an implicit key can stand here.
  ///   - mayBeKey: whether a `: ` behind it makes it a key; if not, a plain scalar takes the colon in, with a report.
  ///   - column: the column at which a key's line would begin.
  mutating func inlineContent(indent: Int, isKey: Bool, mayBeKey: Bool, column: Int) -> InlineOutcome {
    switch bytes[position] {
    case UInt8(ascii: "\""): return doubleQuotedScalar(indent: indent) ? .complete : .broken
    case UInt8(ascii: "'"): return singleQuotedScalar(indent: indent) ? .complete : .broken
    case UInt8(ascii: "["), UInt8(ascii: "{"): return flowCollection(indent: indent) ? .complete : .broken
    case UInt8(ascii: "*") where !isTextBehindAlias:
      alias()
      return .complete
    default: return plainScalar(indent: indent, mayBeKey: mayBeKey, column: column)
    }
  }

  /// Whether words follow the alias at `position` on its line: then it is text that begins with an asterisk.
  private var isTextBehindAlias: Bool {
    let name = behindName(position + 1)
    let rest = behindWhite(name)
    return rest > name && !isEndOfLine(rest) && bytes[rest] != UInt8(ascii: ":") && bytes[rest] != UInt8(ascii: "#")
  }

  /// Whether the token at `position` is still part of the node at `place`.
  private func isInside(_ place: BlockPlace, _ isOnNewLine: Bool) -> Bool {
    guard position < end || isAtHole else { return false }
    guard isOnNewLine else { return true }
    let column = tokenColumn
    return column > place.indent || (column == place.indent && column >= 0 && place.allowsListAtIndent && isAtDash)
  }

  private mutating func reportMisplaced(isAllowed: Bool, _ hadTab: Bool) {
    if !isAllowed {
      builder.report(.unexpectedText, position..<position + 1)
    } else if hadTab {
      reportTab(before: position)
    }
  }

  /// Reports the tabs in the white space before `offset`.
  mutating func reportTab(before offset: Int) {
    let start = trimmed(offset, from: lineStart)
    builder.report(.tabIndentation, start..<offset)
  }

  mutating func reportLongKey(_ range: Range<Int>) {
    if range.count > YAMLParser.keyLimit { builder.report(.keyTooLong, range) }
  }

  private mutating func skipDeepBlock(at start: Int) {
    _ = skipGap()
    emptyScalar(at: start)
    guard position < end, !isAtDocumentMarker else { return }
    skipBlock(.nestingTooDeep)
  }
}
