/// What IDNA 2008 says of a code point (RFC 5892, section 3).
enum IDNACategory {
  case valid
  /// Valid where a rule of its own holds: CONTEXTJ and CONTEXTO.
  case contextual
  case disallowed

  init(_ value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else {
      self = .disallowed
      return
    }
    switch value {
    // Exceptions (2.6).
    case 0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007: self = .valid
    case 0xB7, 0x375, 0x5F3, 0x5F4, 0x30FB, 0x660...0x669, 0x6F0...0x6F9: self = .contextual
    case 0x640, 0x7FA, 0x302E, 0x302F, 0x3031...0x3035, 0x303B: self = .disallowed
    // LDH (2.9).
    case 0x2D, 0x30...0x39, 0x61...0x7A: self = .valid
    case 0x200C, 0x200D: self = .contextual
    // IgnorableBlocks (2.4) and OldHangulJamo (2.9).
    case 0x20D0...0x20FF, 0x1D100...0x1D24F: self = .disallowed
    case 0x1100...0x11FF, 0xA960...0xA97C, 0xD7B0...0xD7C6, 0xD7CB...0xD7FB: self = .disallowed
    default: self = Self.derived(scalar)
    }
  }

  private static func derived(_ scalar: Unicode.Scalar) -> IDNACategory {
    let properties = scalar.properties
    if properties.changesWhenNFKCCaseFolded || properties.isDefaultIgnorableCodePoint || properties.isWhitespace
      || properties.isNoncharacterCodePoint
    {
      return .disallowed
    }
    switch properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .otherLetter, .decimalNumber, .modifierLetter, .nonspacingMark,
      .spacingMark:
      return .valid
    default: return .disallowed
    }
  }
}
