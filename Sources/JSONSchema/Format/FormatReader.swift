/// Walks over the bytes of a text; reading past the end gives nothing.
struct FormatReader {
  let text: ByteText
  var offset: Int
  let end: Int

  init(_ text: ByteText) {
    self.text = text
    offset = 0
    end = text.count
  }

  init(_ text: ByteText, _ range: Range<Int>) {
    self.text = text
    offset = range.lowerBound
    end = min(range.upperBound, text.count)
  }

  var isAtEnd: Bool { offset >= end }
  var peek: UInt8? { offset < end ? text[offset] : nil }
  var remaining: Int { end - offset }

  /// Whether the next byte is `byte`, which is then passed.
  mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    offset += 1
    return true
  }

  /// Whether the next byte is the ASCII letter `letter` (lowercase) in either case, which is then passed.
  mutating func takeLetter(_ letter: UInt8) -> Bool {
    guard let byte = peek, byte | 0x20 == letter else { return false }
    offset += 1
    return true
  }

  /// The value of exactly `count` digits.
  mutating func digits(_ count: Int) -> Int? {
    guard remaining >= count else { return nil }
    var value = 0
    for index in 0..<count {
      guard let digit = ASCII.digit(text[offset + index]) else { return nil }
      value = value * 10 + digit
    }
    offset += count
    return value
  }

  /// How many digits follow, which are then passed.
  mutating func skipDigits() -> Int {
    let start = offset
    while let byte = peek, ASCII.digit(byte) != nil { offset += 1 }
    return offset - start
  }
}

/// Classes of ASCII bytes.
enum ASCII {
  static func digit(_ byte: UInt8) -> Int? { (0x30...0x39).contains(byte) ? Int(byte) - 0x30 : nil }
  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || digit(byte) != nil }

  static func hexadecimal(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30
    case 0x41...0x46: Int(byte) - 0x41 + 10
    case 0x61...0x66: Int(byte) - 0x61 + 10
    default: nil
    }
  }
}
