extension YAMLParser {
  /// Reports the bytes of `range` that are no characters, or none that YAML allows (section 5.1); runs of them are one
  /// report.
  mutating func checkCharacters(in range: Range<Int>) {
    var node = 0
    var run: SyntaxError?
    var offset = range.lowerBound
    while offset < range.upperBound {
      // Nearly every byte is printable ASCII, or ends a line.
      offset = bytes.first(from: offset, before: range.upperBound) {
        $0.first(below: 0x20) | $0.first(0x7F) | $0.firstBeyondASCII
      } where: {
        $0 < 0x20 || $0 >= 0x7F
      }
      if offset < range.upperBound, bytes[offset] == .lineFeed {
        offset += 1
        continue
      }
      guard offset < range.upperBound else { break }
      let width = max(1, UTF8Check.width(bytes, at: offset, end: range.upperBound))
      if let code = problem(at: offset, end: range.upperBound, &node) {
        if let open = run, open.code == code, open.range.upperBound == offset {
          run = SyntaxError(code, open.range.lowerBound..<offset + width)
        } else {
          if let run { builder.report(run.code, run.range) }
          run = SyntaxError(code, offset..<offset + width)
        }
      }
      offset += width
    }
    if let run { builder.report(run.code, run.range) }
  }

  /// What is wrong with the character at `offset`, or nil. `node` is moved to the last node that begins before it.
  private func problem(at offset: Int, end: Int, _ node: inout Int) -> SyntaxErrorCode? {
    switch bytes[offset] {
    case .tab, .lineFeed, .carriageReturn: return nil
    case 0..<0x20: return .invalidCharacter
    default: break
    }
    let width = UTF8Check.width(bytes, at: offset, end: end)
    if width == 0 { return .invalidUTF8 }
    guard isUnprintable(offset, width) else { return nil }
    while node + 1 < builder.count, Int(builder.nodes[node + 1].start) <= offset { node += 1 }
    guard node < builder.count else { return .invalidCharacter }
    // Between quotes all but the C0 controls may stand.
    let kind = builder.nodes[node].kind
    let isQuoted = kind == .singleQuotedScalar || kind == .doubleQuotedScalar
    return isQuoted && Int(builder.nodes[node].end) > offset ? nil : .invalidCharacter
  }

  /// Whether the character at `offset` is DEL, a C1 control other than NEL, U+FFFE, U+FFFF, or a byte order mark that
  /// does not begin a line.
  private func isUnprintable(_ offset: Int, _ width: Int) -> Bool {
    switch (width, bytes[offset]) {
    case (1, 0x7F): true
    case (2, 0xC2): bytes[offset + 1] < 0xA0 && bytes[offset + 1] != 0x85
    case (3, 0xEF) where bytes[offset + 1] == 0xBF: bytes[offset + 2] >= 0xBE
    case (3, 0xEF) where bytes[offset + 1] == 0xBB && bytes[offset + 2] == 0xBF: offset > 0 && !isBreak(offset - 1)
    default: false
    }
  }
}
