/// A number exactly as its text says, of any size and precision: coefficient × 10^exponent.
///
/// The coefficient has no trailing zeros, so that equal numbers are equal values: `1`, `1.0` and `10e-1` are one.
package struct ExactNumber: Hashable, Sendable {
  package private(set) var isNegative: Bool
  /// The coefficient, where it fits; else 0 and `digits` has it.
  private(set) var coefficient: UInt64
  /// The decimal digits (0 to 9) of a coefficient that needs more than 64 bits; else empty.
  private(set) var digits: [UInt8]
  private(set) var exponent: Int

  package static let zero = ExactNumber(isNegative: false, coefficient: 0, digits: [], exponent: 0)
  package static let one = ExactNumber(isNegative: false, coefficient: 1, digits: [], exponent: 0)

  private init(isNegative: Bool, coefficient: UInt64, digits: [UInt8], exponent: Int) {
    self.isNegative = isNegative
    self.coefficient = coefficient
    self.digits = digits
    self.exponent = exponent
  }

  package init(_ value: Int) {
    self.init(isNegative: value < 0, coefficient: UInt64(value.magnitude), digits: [], exponent: 0)
    normalise()
  }

  package var isInteger: Bool { exponent >= 0 }
  package var isZero: Bool { coefficient == 0 && digits.isEmpty }

  /// The value as an `Int`, if it is an integer that fits.
  package var integer: Int? {
    guard digits.isEmpty, exponent >= 0, exponent < 19 else { return nil }
    var value = coefficient
    for _ in 0..<exponent {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = product
    }
    return Int(exactly: value).map { isNegative ? -$0 : $0 }
  }

  mutating func normalise() {
    if digits.isEmpty {
      if coefficient == 0 {
        self = .zero
        return
      }
      while coefficient % 10 == 0 {
        coefficient /= 10
        exponent += 1
      }
    }
  }

  // MARK: Reading

  /// Reads a number in JSON's grammar, or in YAML's core schema (`+1`, `.5`, `0x1F`, `0o17`); nothing if `text` is
  /// neither, and for `.inf` and `.nan`.
  init?(_ text: ByteText) {
    var offset = 0
    var isNegative = false
    if offset < text.count, text[offset] == 0x2D || text[offset] == 0x2B {
      isNegative = text[offset] == 0x2D
      offset += 1
    }
    if offset + 2 < text.count, text[offset] == 0x30, text[offset + 1] == 0x78 || text[offset + 1] == 0x6F {
      guard let value = Self.radix(text, from: offset + 2, radix: text[offset + 1] == 0x78 ? 16 : 8) else { return nil }
      self.init(isNegative: isNegative, coefficient: value, digits: [], exponent: 0)
      normalise()
      return
    }
    var coefficient: UInt64 = 0
    var overflows = false
    var significant = 0
    var fraction = 0
    var hasPoint = false
    var hasDigit = false
    let start = offset
    scan: while offset < text.count {
      let byte = text[offset]
      switch byte {
      case 0x30...0x39:
        hasDigit = true
        if hasPoint { fraction += 1 }
        if significant > 0 || byte != 0x30 { significant += 1 }
        if significant > 19 {
          overflows = true
        } else {
          coefficient = coefficient * 10 + UInt64(byte - 0x30)
        }
      case 0x2E where !hasPoint: hasPoint = true
      default: break scan
      }
      offset += 1
    }
    guard hasDigit else { return nil }
    let end = offset
    var exponent = 0
    if offset < text.count {
      guard text[offset] == 0x65 || text[offset] == 0x45, let value = Self.exponent(text, from: offset + 1) else {
        return nil
      }
      exponent = value
    }
    if !overflows {
      self.init(isNegative: isNegative, coefficient: coefficient, digits: [], exponent: exponent - fraction)
    } else {
      self.init(isNegative: isNegative, coefficient: 0, digits: [], exponent: exponent - fraction)
      take(text, start..<end)
    }
    normalise()
  }

  /// Reads the number that the UTF-8 text of `text` spells.
  package init?(_ text: String) {
    guard let number = ByteText.with(text, { ExactNumber($0) }) else { return nil }
    self = number
  }

  private mutating func take(_ text: ByteText, _ range: Range<Int>) {
    for offset in range where text[offset] != 0x2E {
      let digit = text[offset] - 0x30
      if digit != 0 || !digits.isEmpty { digits.append(digit) }
    }
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    if digits.count <= 19 {
      coefficient = digits.reduce(0) { $0 * 10 + UInt64($1) }
      digits = []
    }
  }

  private static func exponent(_ text: ByteText, from start: Int) -> Int? {
    var offset = start
    var isNegative = false
    if offset < text.count, text[offset] == 0x2D || text[offset] == 0x2B {
      isNegative = text[offset] == 0x2D
      offset += 1
    }
    guard offset < text.count else { return nil }
    var value = 0
    while offset < text.count {
      guard (0x30...0x39).contains(text[offset]) else { return nil }
      value = min(value * 10 + Int(text[offset] - 0x30), 1 << 50)
      offset += 1
    }
    return isNegative ? -value : value
  }

  private static func radix(_ text: ByteText, from start: Int, radix: UInt64) -> UInt64? {
    var value: UInt64 = 0
    for offset in start..<text.count {
      let byte = text[offset]
      let digit: UInt64
      switch byte {
      case 0x30...0x39: digit = UInt64(byte - 0x30)
      case 0x41...0x46: digit = UInt64(byte - 0x41 + 10)
      case 0x61...0x66: digit = UInt64(byte - 0x61 + 10)
      default: return nil
      }
      guard digit < radix else { return nil }
      let (product, overflow) = value.multipliedReportingOverflow(by: radix)
      let (sum, carry) = product.addingReportingOverflow(digit)
      if overflow || carry { return nil }
      value = sum
    }
    return value
  }
}
