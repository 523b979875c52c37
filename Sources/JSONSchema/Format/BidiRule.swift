/// The Bidi rule of RFC 5893, section 2.
enum BidiRule {
  private enum Direction {
    case left, right, arabicNumber, europeanNumber, neutral, mark
  }

  /// Whether the code point makes its domain name a Bidi one: R, AL or AN.
  static func isRightToLeft(_ scalar: UInt32) -> Bool {
    switch direction(scalar) {
    case .right, .arabicNumber: true
    default: false
    }
  }

  static func holds(for label: [UInt32]) -> Bool {
    let directions = label.map(direction)
    guard let first = directions.first, let last = directions.last(where: { $0 != .mark }) else { return false }
    switch first {
    case .right:
      let mixesNumbers = directions.contains(.europeanNumber) && directions.contains(.arabicNumber)
      return !directions.contains(.left) && !mixesNumbers && last != .neutral
    case .left:
      return !directions.contains(.right) && !directions.contains(.arabicNumber)
        && (last == .left || last == .europeanNumber)
    default: return false
    }
  }

  /// Bidi_Class as far as the rule needs it: by general category and, for letters, by the blocks whose default is R or AL
  /// (DerivedBidiClass.txt).
  private static func direction(_ value: UInt32) -> Direction {
    guard let scalar = Unicode.Scalar(value) else { return .neutral }
    switch value {
    case 0x30...0x39, 0x6F0...0x6F9: return .europeanNumber
    case 0x600...0x605, 0x660...0x669, 0x66B, 0x66C, 0x6DD, 0x8E2, 0x10D30...0x10D39, 0x10E60...0x10E7E:
      return .arabicNumber
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return .mark
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter, .decimalNumber,
      .letterNumber, .spacingMark:
      return isInRightToLeftBlock(value) ? .right : .left
    default: return isInRightToLeftBlock(value) ? .right : .neutral
    }
  }

  private static func isInRightToLeftBlock(_ value: UInt32) -> Bool {
    switch value {
    case 0x590...0x8FF, 0x200F, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
