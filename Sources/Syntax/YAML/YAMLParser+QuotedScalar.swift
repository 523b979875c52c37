extension YAMLParser {
  /// Reads the single-quoted scalar at `position` (section 7.3.2); returns whether it is closed.
  mutating func singleQuotedScalar(indent: Int) -> Bool {
    let start = position
    var flags: SyntaxFlags = []
    position += 1
    while true {
      var offset = position
      while offset < end, bytes[offset] != UInt8(ascii: "'"), bytes[offset] != .lineFeed,
        bytes[offset] != .carriageReturn
      { offset += 1 }
      position = offset
      if isEndOfLine(offset) {
        flags.formUnion(.needsDecoding)
        guard nextQuotedLine(indent: indent, quote: UInt8(ascii: "'")) else {
          return leaveQuote(.singleQuotedScalar, from: start)
        }
      } else if byte(offset + 1) == UInt8(ascii: "'") {
        flags.formUnion(.needsDecoding)
        position += 2
      } else {
        position += 1
        leaf(.singleQuotedScalar, flags, start..<position)
        return true
      }
    }
  }

  /// Reads the double-quoted scalar at `position` (section 7.3.1); returns whether it is closed.
  mutating func doubleQuotedScalar(indent: Int) -> Bool {
    let start = position
    var flags: SyntaxFlags = []
    position += 1
    while true {
      var offset = position
      while offset < end, bytes[offset] != UInt8(ascii: "\""), bytes[offset] != UInt8(ascii: "\\"),
        bytes[offset] != .lineFeed, bytes[offset] != .carriageReturn
      { offset += 1 }
      position = offset
      if isEndOfLine(offset) {
        flags.formUnion(.needsDecoding)
        guard nextQuotedLine(indent: indent, quote: UInt8(ascii: "\"")) else {
          return leaveQuote(.doubleQuotedScalar, from: start)
        }
      } else if bytes[offset] == UInt8(ascii: "\\") {
        flags.formUnion(.needsDecoding)
        escape()
      } else {
        position += 1
        leaf(.doubleQuotedScalar, flags, start..<position)
        return true
      }
    }
  }

  /// Passes the escape at `position` but for an escaped line break, of which it passes the backslash.
  private mutating func escape() {
    let start = position
    if isEndOfLine(start + 1) {
      position += 1
      return
    }
    guard let escape = YAMLEscape(at: start, in: bytes) else {
      position = min(start + 1 + max(1, UTF8Check.width(bytes, at: start + 1, end: end)), end)
      builder.report(.invalidEscape, start..<position)
      return
    }
    position += escape.length
    if !escape.isValid { builder.report(.invalidEscape, start..<position) }
  }

  /// Goes from a break inside of a quoted scalar to the text of its next line. False, and nothing passed, where the line
  /// cannot belong to the scalar: it is indented less, or a document marker, or there is none.
  private mutating func nextQuotedLine(indent: Int, quote: UInt8) -> Bool {
    guard let (line, spaces, text) = nextTextLine(from: position), text < end, text > line || !isDocumentMarker(line)
    else { return false }
    if spaces <= indent {
      // A closing quote alone on its line is only a matter of indentation.
      guard byte(text) == quote else { return false }
      let behind = behindWhite(text + 1)
      reach = max(reach, behind + 1)
      guard isEndOfLine(behind) else { return false }
      builder.report(.wrongIndentation, line..<text + 1, origin: line..<line + indent + 2)
    }
    position = text
    lineStart = line
    lineIndent = spaces
    return true
  }

  private mutating func leaveQuote(_ kind: SyntaxKind, from start: Int) -> Bool {
    position = trimmed(position, from: start + 1)
    leaf(kind, [.needsDecoding, .broken], start..<position)
    builder.report(.unclosedQuote, start..<position, origin: start..<start + 1)
    return false
  }
}
