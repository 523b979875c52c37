/// `uri`, `uri-reference` (RFC 3986) and `iri`, `iri-reference` (RFC 3987).
enum URIFormat {
  static func isValid(_ text: ByteText, isInternational: Bool, isReference: Bool) -> Bool {
    var reader = FormatReader(text)
    let hasScheme = readScheme(&reader)
    guard hasScheme || isReference else { return false }
    let checker = Checker(isInternational: isInternational)
    if reader.remaining >= 2, reader.text[reader.offset] == 0x2F, reader.text[reader.offset + 1] == 0x2F {
      reader.offset += 2
      let start = reader.offset
      while let byte = reader.peek, byte != 0x2F, byte != 0x3F, byte != 0x23 { reader.offset += 1 }
      guard checker.isAuthority(text, start..<reader.offset) else { return false }
    }
    let start = reader.offset
    while let byte = reader.peek, byte != 0x3F, byte != 0x23 { reader.offset += 1 }
    let path = start..<reader.offset
    guard checker.allows(text, path, also: ":@/") else { return false }
    if !hasScheme, start == 0 {
      // path-noscheme: no colon in the first segment.
      for offset in path {
        if text[offset] == 0x2F { break }
        if text[offset] == 0x3A { return false }
      }
    }
    if reader.take(0x3F) {
      let start = reader.offset
      while let byte = reader.peek, byte != 0x23 { reader.offset += 1 }
      guard checker.allows(text, start..<reader.offset, also: ":@/?", isQuery: true) else { return false }
    }
    if reader.take(0x23) { return checker.allows(text, reader.offset..<text.count, also: ":@/?") }
    return reader.isAtEnd
  }

  private static func readScheme(_ reader: inout FormatReader) -> Bool {
    guard let first = reader.peek, ASCII.isLetter(first) else { return false }
    var offset = 1
    while offset < reader.end {
      let byte = reader.text[offset]
      if byte == 0x3A {
        reader.offset = offset + 1
        return true
      }
      guard ASCII.isAlphanumeric(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E else { return false }
      offset += 1
    }
    return false
  }

  private struct Checker {
    let isInternational: Bool

    func isAuthority(_ text: ByteText, _ range: Range<Int>) -> Bool {
      var hostStart = range.lowerBound
      for offset in range where text[offset] == 0x40 {
        guard hostStart == range.lowerBound, allows(text, range.lowerBound..<offset, also: ":") else { return false }
        hostStart = offset + 1
      }
      var hostEnd = range.upperBound
      if hostStart < hostEnd, text[hostStart] == 0x5B {
        var close = hostStart
        while close < hostEnd, text[close] != 0x5D { close += 1 }
        guard close < hostEnd, isLiteral(text, hostStart + 1..<close) else { return false }
        return close + 1 == hostEnd || text[close + 1] == 0x3A && isPort(text, close + 2..<hostEnd)
      }
      for offset in hostStart..<range.upperBound where text[offset] == 0x3A {
        guard isPort(text, offset + 1..<range.upperBound) else { return false }
        hostEnd = offset
        break
      }
      return allows(text, hostStart..<hostEnd, also: "")
    }

    private func isPort(_ text: ByteText, _ range: Range<Int>) -> Bool {
      for offset in range where ASCII.digit(text[offset]) == nil { return false }
      return true
    }

    /// What may stand in brackets: an IPv6 address or `vN.…`.
    private func isLiteral(_ text: ByteText, _ range: Range<Int>) -> Bool {
      var reader = FormatReader(text, range)
      guard reader.takeLetter(0x76) else { return IPFormat.isVersion6(text, range) }
      let start = reader.offset
      while let byte = reader.peek, ASCII.hexadecimal(byte) != nil { reader.offset += 1 }
      guard reader.offset > start, reader.take(0x2E), !reader.isAtEnd else { return false }
      for offset in reader.offset..<range.upperBound {
        guard isUnreserved(text[offset]) || text[offset] == 0x3A else { return false }
      }
      return true
    }

    /// unreserved and sub-delims: letters, digits and `-._~!$&'()*+,;=`.
    @inline(__always)
    private func isUnreserved(_ byte: UInt8) -> Bool {
      // A bit for each of the characters below 64, and of those below 128.
      let bits: UInt64 = byte < 64 ? 0x2BFF_7FD2_0000_0000 : 0x47FF_FFFE_87FF_FFFE
      return byte < 128 && bits >> UInt64(byte & 63) & 1 == 1
    }

    func allows(_ text: ByteText, _ range: Range<Int>, also extra: StaticString, isQuery: Bool = false) -> Bool {
      var offset = range.lowerBound
      while offset < range.upperBound {
        let byte = text[offset]
        if byte >= 0x80 {
          let (scalar, end) = UTF8Scalars.next(in: text, at: offset)
          guard isInternational, isInternationalCharacter(scalar, isQuery: isQuery) else { return false }
          offset = end
        } else if byte == 0x25 {
          guard offset + 2 < range.upperBound, ASCII.hexadecimal(text[offset + 1]) != nil,
            ASCII.hexadecimal(text[offset + 2]) != nil
          else { return false }
          offset += 3
        } else {
          guard isUnreserved(byte) || extra.withUTF8Buffer({ $0.contains(byte) }) else { return false }
          offset += 1
        }
      }
      return true
    }

    /// ucschar of RFC 3987 and, in queries, iprivate.
    private func isInternationalCharacter(_ scalar: UInt32, isQuery: Bool) -> Bool {
      switch scalar {
      case 0xA0...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFEF: true
      case 0xE000...0xF8FF, 0xF0000...0xFFFFD, 0x100000...0x10FFFD: isQuery
      case 0xE0000...0xE0FFF: false
      default: scalar >= 0x10000 && scalar < 0xF0000 && scalar & 0xFFFF <= 0xFFFD
      }
    }
  }
}
