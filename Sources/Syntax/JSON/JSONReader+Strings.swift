extension JSONReader {
  /// Reads the string that begins at the quote under the cursor.
  mutating func readString() {
    let start = cursor
    var index = start + 1
    var flags: SyntaxFlags = []
    var hasOther = false
    scan: while true {
      index = skipPlain(from: index)
      guard index < bytes.count else { break }
      let byte = bytes[index]
      switch byte {
      case .doubleQuote:
        if let end = endBeforeForeignQuote(start: start, quote: index) {
          if hasOther { validate(start..<end) }
          tree.report(.unclosedQuote, start..<end, origin: start..<start + 1)
          finishString(start..<end, flags.union(.broken))
          return
        }
        index += 1
        if hasOther { validate(start..<index) }
        finishString(start..<index, flags)
        return
      case .backslash:
        flags.insert(.needsDecoding)
        index = checkEscape(at: index)
      case .lineFeed, .carriageReturn: break scan
      case 0..<0x20:
        tree.report(.invalidCharacter, index..<index + 1)
        index += 1
      default:
        hasOther = true
        repeat { index += 1 } while index < bytes.count && bytes[index] >= 0x80
      }
    }
    // Not closed: it ends with the line, without the comma and the brackets that go on with what is around it.
    note(reach: index + 1)
    let end = unclosedStringEnd(start: start, lineEnd: index)
    if hasOther { validate(start..<end) }
    tree.report(.unclosedQuote, start..<end, origin: start..<start + 1)
    finishString(start..<end, flags.union(.broken))
  }

  /// Where the string from `start` ends if the quote at `quote` does not close it but opens the next key: `"a, "key":`.
  ///
  /// A word cannot follow a closing quote, so no text that is right is read otherwise than it is.
  private mutating func endBeforeForeignQuote(start: Int, quote: Int) -> Int? {
    guard byte(at: quote + 1).isWordByte else { return nil }
    var end = quote
    while end > start + 1, byte(at: end - 1).isJSONSpace { end -= 1 }
    switch byte(at: end - 1) {
    case .comma, .leftBrace, .leftBracket: break
    default: return nil
    }
    var next = quote + 1
    while next < quote + 80, byte(at: next).isWordByte { next += 1 }
    note(reach: next + 1)
    guard byte(at: next) == .doubleQuote else { return nil }
    next += 1
    while byte(at: next).isJSONSpace { next += 1 }
    note(reach: next + 1)
    guard byte(at: next).isStructural else { return nil }
    while end > start + 1, byte(at: end - 1).isStructural || byte(at: end - 1).isJSONSpace { end -= 1 }
    if isAtKey {
      var word = start + 1
      while word < end, byte(at: word).isWordByte { word += 1 }
      if word > start + 1, byte(at: word) == .colon { return word }
    }
    return end > start + 1 ? end : nil
  }

  /// Whether the string under the cursor is read as a key.
  private var isAtKey: Bool {
    guard let top = frames.last, top.isMapping, top.pair >= 0 else { return false }
    return top.pair == tree.nodes.count - 1
  }

  private mutating func finishString(_ range: Range<Int>, _ flags: SyntaxFlags) {
    tree.leaf(.doubleQuotedScalar, flags, range)
    cursor = range.upperBound
    lastEnd = cursor
  }

  /// The offset of the next byte that is a quote, a backslash, a control character or not ASCII.
  private func skipPlain(from start: Int) -> Int {
    bytes.first(from: start, before: bytes.count) {
      $0.first(.doubleQuote) | $0.first(.backslash) | $0.first(below: 0x20) | $0.firstBeyondASCII
    } where: {
      $0 == .doubleQuote || $0 == .backslash || $0 < 0x20 || $0 >= 0x80
    }
  }

  /// Checks the escape at `start` and returns the offset behind it.
  private mutating func checkEscape(at start: Int) -> Int {
    switch byte(at: start + 1) {
    case .doubleQuote, .backslash, .slash, UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"),
      UInt8(ascii: "t"):
      return start + 2
    case UInt8(ascii: "u"):
      guard let unit = JSONEscape.unit(in: bytes, at: start) else {
        var end = start + 2
        while end < start + 6, byte(at: end).isHexDigit { end += 1 }
        tree.report(.invalidEscape, start..<end)
        return end
      }
      guard unit & 0xF800 == 0xD800 else { return start + 6 }
      // Half of a pair stands for no character by itself.
      if unit < 0xDC00, let low = JSONEscape.unit(in: bytes, at: start + 6), low & 0xFC00 == 0xDC00 {
        return start + 12
      }
      tree.report(.invalidEscape, start..<start + 6)
      return start + 6
    case 0 where start + 1 >= bytes.count: return start + 1
    case .lineFeed, .carriageReturn:
      tree.report(.invalidEscape, start..<start + 1)
      return start + 1
    default:
      // A control character is one defect, not two.
      var end = start + 2
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      tree.report(.invalidEscape, start..<end)
      return end
    }
  }

  /// Where a string ends that has no closing quote, at the latest at the end of its line.
  private func unclosedStringEnd(start: Int, lineEnd: Int) -> Int {
    if isAtKey {
      var word = start + 1
      while word < lineEnd, byte(at: word).isWordByte { word += 1 }
      if word > start + 1, byte(at: word) == .colon { return word }
    }
    let all = trimmed(start + 1..<lineEnd)
    guard all > start + 1 else { return max(start + 1, min(all, lineEnd)) }
    var end = all
    if byte(at: end - 1) == .comma { end = trimmed(start + 1..<end - 1) }
    // Brackets at the end close what was opened on the same line.
    var first = end
    while first > start + 1, isCloser(byte(at: first - 1)) || byte(at: first - 1).isJSONSpace { first -= 1 }
    var lineStart = start
    while lineStart > 0, !byte(at: lineStart - 1).isLineBreak { lineStart -= 1 }
    var depth = frames.count
    var index = first
    while index < end {
      if isCloser(byte(at: index)) {
        depth -= 1
        guard depth >= 0, depth < frames.count, frames[depth].isMapping == (byte(at: index) == .rightBrace),
          frames[depth].opener >= lineStart
        else { return end }
      }
      index += 1
    }
    return trimmed(start + 1..<first)
  }

  private func isCloser(_ byte: UInt8) -> Bool { byte == .rightBrace || byte == .rightBracket }

  /// Behind the string at `start`, or its line's end, without a look at what is in it.
  func stringEnd(from start: Int) -> Int {
    var index = start + 1
    while index < bytes.count {
      index = skipPlain(from: index)
      switch byte(at: index) {
      case .doubleQuote: return index + 1
      case .backslash: index += byte(at: index + 1).isLineBreak ? 1 : 2
      case .lineFeed, .carriageReturn: return index
      default: index += 1
      }
    }
    return min(index, bytes.count)
  }

  /// Reports what is not UTF-8 in a run of bytes; neighbours as one.
  mutating func validate(_ range: Range<Int>) {
    var index = range.lowerBound
    let end = min(range.upperBound, bytes.count)
    while index < end {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      let width = UTF8Check.width(bytes, at: index, end: end)
      if width > 0 {
        index += width
        continue
      }
      let start = index
      while index < end, bytes[index] >= 0x80, UTF8Check.width(bytes, at: index, end: end) == 0 { index += 1 }
      tree.report(.invalidUTF8, start..<index)
    }
  }
}
