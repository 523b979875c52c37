/// `idn-hostname`: RFC 5890 to 5893 (IDNA 2008), in ASCII or Unicode form.
enum InternationalHostname {
  static func isValid(_ text: ByteText) -> Bool {
    guard !text.isEmpty, text.count <= 4096 else { return false }
    var labels: [[UInt32]] = [[]]
    var offset = 0
    while offset < text.count {
      let (scalar, end) = UTF8Scalars.next(in: text, at: offset)
      switch scalar {
      // The full stops that RFC 3490 takes as separators.
      case 0x2E, 0x3002, 0xFF0E, 0xFF61: labels.append([])
      default: labels[labels.count - 1].append(scalar)
      }
      offset = end
    }
    var decoded: [[UInt32]] = []
    var length = labels.count - 1
    for label in labels {
      guard let (unicode, asciiLength) = check(label) else { return false }
      decoded.append(unicode)
      length += asciiLength
    }
    guard length <= 253 else { return false }
    let isBidirectional = decoded.contains { $0.contains(where: BidiRule.isRightToLeft) }
    return !isBidirectional || decoded.allSatisfy(BidiRule.holds)
  }

  /// Whether `range`, a label that begins with `xn--`, is the ASCII form of a valid label.
  static func isALabel(_ text: ByteText, _ range: Range<Int>) -> Bool {
    let label = range.map { UInt32(text[$0]) }
    guard let (unicode, _) = check(label) else { return false }
    return !unicode.contains(where: BidiRule.isRightToLeft) || BidiRule.holds(for: unicode)
  }

  /// The Unicode form of a valid label and the length of its ASCII form.
  private static func check(_ label: [UInt32]) -> (unicode: [UInt32], asciiLength: Int)? {
    guard !label.isEmpty else { return nil }
    if label.allSatisfy({ $0 < 0x80 }) {
      let ascii = label.map { UInt8($0) }
      guard ASCIILabel.isValid(ascii) else { return nil }
      guard ASCIILabel.hasPrefix(ascii) else { return ASCIILabel.isReserved(ascii) ? nil : (label, ascii.count) }
      let body = ascii.dropFirst(4).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
      guard let unicode = Punycode.decode(body), unicode.contains(where: { $0 >= 0x80 }), isULabel(unicode),
        Punycode.encode(unicode) == body
      else { return nil }
      return (unicode, ascii.count)
    }
    guard isULabel(label), let encoded = Punycode.encode(label), encoded.count + 4 <= 63 else { return nil }
    return (label, encoded.count + 4)
  }

  private static func isULabel(_ label: [UInt32]) -> Bool {
    guard let first = label.first, let last = label.last, first != 0x2D, last != 0x2D else { return false }
    if label.count >= 4, label[2] == 0x2D, label[3] == 0x2D { return false }
    guard let firstScalar = Unicode.Scalar(first) else { return false }
    switch firstScalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return false
    default: break
    }
    for (index, scalar) in label.enumerated() {
      switch IDNACategory(scalar) {
      case .valid: break
      case .contextual: guard ContextRule.holds(at: index, in: label) else { return false }
      case .disallowed:
        // Uppercase ASCII is mapped before the protocol looks at it.
        guard (0x41...0x5A).contains(scalar) else { return false }
      }
    }
    return true
  }

  private enum ASCIILabel {
    static func isValid(_ label: [UInt8]) -> Bool {
      label.count <= 63 && label.first != 0x2D && label.last != 0x2D
        && label.allSatisfy { ASCII.isAlphanumeric($0) || $0 == 0x2D }
    }

    static func hasPrefix(_ label: [UInt8]) -> Bool {
      label.count >= 4 && label[0] | 0x20 == 0x78 && label[1] | 0x20 == 0x6E && isReserved(label)
    }

    static func isReserved(_ label: [UInt8]) -> Bool { label.count >= 4 && label[2] == 0x2D && label[3] == 0x2D }
  }
}
