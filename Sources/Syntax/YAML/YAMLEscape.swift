/// One escape of a double-quoted scalar (section 5.7).
struct YAMLEscape {
  /// The code point it stands for.
  var scalar: UInt32
  /// Its bytes in the source, with the backslash.
  var length: Int
  /// Whether its digits are all there and name a character.
  var isValid = true

  /// The escape whose backslash is at `offset`; nil where the letter behind it names none.
  init?(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    guard offset + 1 < bytes.count else { return nil }
    length = 2
    switch bytes[offset + 1] {
    case UInt8(ascii: "0"): scalar = 0
    case UInt8(ascii: "a"): scalar = 0x07
    case UInt8(ascii: "b"): scalar = 0x08
    case UInt8(ascii: "t"), .tab: scalar = 0x09
    case UInt8(ascii: "n"): scalar = 0x0A
    case UInt8(ascii: "v"): scalar = 0x0B
    case UInt8(ascii: "f"): scalar = 0x0C
    case UInt8(ascii: "r"): scalar = 0x0D
    case UInt8(ascii: "e"): scalar = 0x1B
    case UInt8(ascii: " "): scalar = 0x20
    case UInt8(ascii: "\""): scalar = 0x22
    case UInt8(ascii: "/"): scalar = 0x2F
    case UInt8(ascii: "\\"): scalar = 0x5C
    case UInt8(ascii: "N"): scalar = 0x85
    case UInt8(ascii: "_"): scalar = 0xA0
    case UInt8(ascii: "L"): scalar = 0x2028
    case UInt8(ascii: "P"): scalar = 0x2029
    case UInt8(ascii: "x"): (scalar, isValid) = Self.digits(2, at: offset + 2, in: bytes, &length)
    case UInt8(ascii: "u"):
      (scalar, isValid) = Self.digits(4, at: offset + 2, in: bytes, &length)
      readSurrogate(at: offset, in: bytes)
    case UInt8(ascii: "U"): (scalar, isValid) = Self.digits(8, at: offset + 2, in: bytes, &length)
    default: return nil
    }
    if isValid, Unicode.Scalar(scalar) == nil { isValid = false }
  }

  /// The character as UTF-8; U+FFFD for what names none.
  var utf8: [UInt8] {
    let character = isValid ? Unicode.Scalar(scalar) : nil
    return Array(UTF8.encode(character ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
  }

  /// JSON writes characters beyond U+FFFF as two escapes, and YAML means to read all JSON.
  private mutating func readSurrogate(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    guard isValid, (0xD800..<0xDC00).contains(scalar), offset + 7 < bytes.count,
      bytes[offset + 6] == UInt8(ascii: "\\"), bytes[offset + 7] == UInt8(ascii: "u")
    else { return }
    var ignored = 0
    let (low, isLowValid) = Self.digits(4, at: offset + 8, in: bytes, &ignored)
    guard isLowValid, (0xDC00..<0xE000).contains(low) else { return }
    scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
    length = 12
  }

  private static func digits(
    _ count: Int, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>, _ length: inout Int
  ) -> (UInt32, Bool) {
    var value: UInt32 = 0
    for index in offset..<offset + count {
      guard index < bytes.count, bytes[index].isHexDigit else { return (value, false) }
      let digit = bytes[index].isDigit ? bytes[index] - UInt8(ascii: "0") : (bytes[index] | 0x20) - 87
      value = value << 4 | UInt32(digit)
      length += 1
    }
    return (value, true)
  }
}
