/// `email` (Mailbox of RFC 5321) and `idn-email` (RFC 6531).
enum EmailFormat {
  static func isValid(_ text: ByteText, isInternational: Bool) -> Bool {
    var reader = FormatReader(text)
    guard readLocalPart(&reader, isInternational: isInternational), reader.offset <= 64, reader.take(0x40) else {
      return false
    }
    let domain = reader.offset..<text.count
    if domain.isEmpty { return false }
    if reader.take(0x5B) {
      guard text[text.count - 1] == 0x5D else { return false }
      let literal = reader.offset..<text.count - 1
      let tag: StaticString = "ipv6:"
      let isVersion6 =
        literal.count > 5
        && tag.withUTF8Buffer { tag in (0..<5).allSatisfy { text[literal.lowerBound + $0] | 0x20 == tag[$0] | 0x20 } }
      return isVersion6
        ? IPFormat.isVersion6(text, literal.lowerBound + 5..<literal.upperBound) : IPFormat.isVersion4(text, literal)
    }
    return isInternational
      ? isInternationalDomain(text, domain) : HostnameFormat.isValid(text, domain, decodesLabels: false)
  }

  /// sub-domains of letters, digits and what is not ASCII; IDNA's own rules are `idn-hostname`'s.
  private static func isInternationalDomain(_ text: ByteText, _ range: Range<Int>) -> Bool {
    var isLabelStart = true
    var previous: UInt8 = 0x2D
    for offset in range {
      let byte = text[offset]
      switch byte {
      case 0x2E:
        if isLabelStart || previous == 0x2D { return false }
        isLabelStart = true
      case 0x2D:
        if isLabelStart { return false }
      default:
        guard byte >= 0x80 || ASCII.isAlphanumeric(byte) else { return false }
        isLabelStart = false
      }
      previous = byte
    }
    return !isLabelStart && previous != 0x2D
  }

  private static func readLocalPart(_ reader: inout FormatReader, isInternational: Bool) -> Bool {
    if reader.take(0x22) {
      while let byte = reader.peek {
        reader.offset += 1
        switch byte {
        case 0x22: return true
        case 0x5C:
          guard let next = reader.peek, (0x20...0x7E).contains(next) else { return false }
          reader.offset += 1
        case 0x20...0x7E: break
        default: guard isInternational, byte >= 0x80 else { return false }
        }
      }
      return false
    }
    var needsAtom = true
    while let byte = reader.peek, byte != 0x40 {
      if byte == 0x2E {
        if needsAtom { return false }
        needsAtom = true
      } else {
        guard isAtomText(byte) || isInternational && byte >= 0x80 else { return false }
        needsAtom = false
      }
      reader.offset += 1
    }
    return !needsAtom
  }

  private static func isAtomText(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D, 0x2F, 0x3D, 0x3F, 0x5E...0x60, 0x7B...0x7E: true
    default: ASCII.isAlphanumeric(byte)
    }
  }
}
