extension YAMLParser {
  /// Reads the plain scalar at `position` in block context, all its lines (section 7.3.3).
  mutating func plainScalar(indent: Int, mayBeKey: Bool, column: Int) -> InlineOutcome {
    let start = position
    var outcome = InlineOutcome.complete
    if !canBeginPlain(start, inFlow: false) {
      let isBracket = byte(start) == UInt8(ascii: "]") || byte(start) == UInt8(ascii: "}")
      builder.report(isBracket ? .unexpectedBracket : .unexpectedText, start..<start + 1)
      outcome = .broken
    }
    var stop = plainLine(from: start, inFlow: false)
    if isColon(stop), !mayBeKey {
      builder.report(.unquotedColon, stop..<stop + 1)
      outcome = .broken
      stop = plainLine(from: start, inFlow: false, takesColons: true)
    }
    position = trimmed(stop, from: start)
    guard isBreak(stop) else {
      leaf(.plainScalar, outcome == .broken ? .broken : [], start..<position)
      return outcome
    }
    let first = position
    while let next = continuationLine(behind: position, indent: indent) {
      var stop = plainLine(from: next.text, inFlow: false)
      if isColon(stop) {
        let isItem = byte(next.text) == UInt8(ascii: "-") && isSeparator(next.text + 1)
        let isKey = isWord(next.text..<trimmed(stop, from: next.text))
        if mayBeKey, !isItem, next.text - next.line == column, isKey || isWord(start..<position) {
          outcome = .missingColon
          reach = max(reach, stop + 2)
          break
        }
        if isKey || isItem {
          reach = max(reach, stop + 2)
          break
        }
        if outcome == .complete { builder.report(.unquotedColon, stop..<stop + 1) }
        outcome = .broken
        stop = plainLine(from: next.text, inFlow: false, takesColons: true)
      }
      position = trimmed(stop, from: next.text)
      lineStart = next.line
      lineIndent = next.indent
      if !isBreak(stop) { break }
    }
    var flags: SyntaxFlags = position > first ? .needsDecoding : []
    if outcome == .broken { flags.formUnion(.broken) }
    leaf(.plainScalar, flags, start..<position)
    return outcome
  }

  /// Reads the plain scalar at `position` in flow context.
  ///
  /// - Parameters:
  ///   - isMultilineKey: whether a key of several lines may stand here, as it may in a flow mapping.
  ///   - isValue: whether it is the value of a pair, so that no colon can follow.
  mutating func flowPlainScalar(indent: Int, isMultilineKey: Bool, isValue: Bool) {
    let start = position
    var flags: SyntaxFlags = []
    if !canBeginPlain(start, inFlow: true) {
      builder.report(.unexpectedText, start..<start + 1)
      flags = .broken
    }
    // One byte is taken in any case, so that reading goes on.
    var stop = plainLine(from: start + 1, inFlow: true)
    if isValue, isColon(stop) {
      if let gap = onlyGap(in: start..<trimmed(stop, from: start)) {
        // `{a: 1 b: 2}`: the second word is a key, and a comma is missing before it.
        stop = gap
      } else {
        builder.report(.unquotedColon, stop..<stop + 1)
        flags = .broken
        stop = plainLine(from: stop + 1, inFlow: true, takesColons: true)
      }
    }
    position = trimmed(stop, from: start + 1)
    let first = position
    while isBreak(stop), let next = continuationLine(behind: position, indent: indent) {
      if isFlowIndicator(next.text) { break }
      stop = plainLine(from: next.text, inFlow: true)
      // A colon on a later line means that a comma was forgotten before it.
      if isColon(stop), stop == next.text || !isMultilineKey { break }
      position = trimmed(stop, from: next.text)
      lineStart = next.line
      lineIndent = next.indent
    }
    if position > first { flags.formUnion(.needsDecoding) }
    leaf(.plainScalar, flags, start..<position)
  }

  /// Where the white space between two words begins; nil for another number of words.
  private func onlyGap(in range: Range<Int>) -> Int? {
    guard let gap = range.first(where: isWhite) else { return nil }
    let second = behindWhite(gap)
    return range.upperBound > second && !(second..<range.upperBound).contains(where: isWhite) ? gap : nil
  }

  /// Whether a plain scalar can begin at `offset`.
  func canBeginPlain(_ offset: Int, inFlow: Bool) -> Bool {
    switch byte(offset) {
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
      return !isSeparator(offset + 1) && !(inFlow && isFlowIndicator(offset + 1))
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ">"),
      UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
      return false
    default: return !isEndOfLine(offset)
    }
  }

  /// Where the part of a plain scalar on one line stops: at the break, a `: `, a ` #`, or in flow at an indicator.
  func plainLine(from start: Int, inFlow: Bool, takesColons: Bool = false) -> Int {
    var offset = start
    while true {
      offset = nextIndicator(from: offset, inFlow: inFlow)
      guard offset < end else { return offset }
      switch bytes[offset] {
      case .lineFeed, .carriageReturn: return offset
      case UInt8(ascii: ":"):
        if !takesColons, isSeparator(offset + 1) || (inFlow && isFlowIndicator(offset + 1)) { return offset }
      case UInt8(ascii: "#"):
        if offset > start, isWhite(offset - 1) { return offset }
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
        if inFlow { return offset }
      default: break
      }
      offset += 1
    }
  }

  /// The offset of the next byte that may end a plain scalar, or the end.
  @inline(__always)
  private func nextIndicator(from start: Int, inFlow: Bool) -> Int {
    guard inFlow else {
      return bytes.first(from: start, before: max(start, end)) {
        $0.first(below: 0x20) | $0.first(UInt8(ascii: ":")) | $0.first(UInt8(ascii: "#"))
      } where: {
        $0 < 0x20 || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "#")
      }
    }
    return bytes.first(from: start, before: max(start, end)) {
      $0.first(below: 0x20) | $0.first(UInt8(ascii: ":")) | $0.first(UInt8(ascii: "#")) | $0.first(UInt8(ascii: ","))
        | $0.folded.first(UInt8(ascii: "{")) | $0.folded.first(UInt8(ascii: "}"))
    } where: {
      $0 < 0x20 || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: ",")
        || $0 | 0x20 == UInt8(ascii: "{") || $0 | 0x20 == UInt8(ascii: "}")
    }
  }

  func isColon(_ offset: Int) -> Bool { byte(offset) == UInt8(ascii: ":") && offset < end }

  /// The next line that has text, behind a line of a scalar that ends at `offset`; nil where the scalar cannot go on.
  func continuationLine(behind offset: Int, indent: Int) -> (line: Int, indent: Int, text: Int)? {
    guard let next = nextTextLine(from: behindWhite(offset)), next.text < end, next.indent > indent,
      byte(next.text) != UInt8(ascii: "#"), next.text > next.line || !isDocumentMarker(next.line)
    else { return nil }
    return next
  }

  /// Whether `range` is one word such as a key: then the line it begins is one that stands at a wrong column.
  func isWord(_ range: Range<Int>) -> Bool {
    !range.isEmpty
      && bytes[range].allSatisfy {
        $0.isDigit || ($0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z")) || $0 == UInt8(ascii: "_")
          || $0 == UInt8(ascii: "-")
      }
  }
}
