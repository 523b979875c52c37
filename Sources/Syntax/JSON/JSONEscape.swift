import SourceText

/// The escapes of JSON strings (RFC 8259, section 7).
enum JSONEscape {
  /// The code unit of `\uXXXX` at `offset`, or nil where no such escape stands there.
  static func unit(in bytes: some RandomAccessCollection<UInt8>, at offset: Int) -> UInt32? {
    guard offset >= 0, offset + 6 <= bytes.count else { return nil }
    let start = bytes.index(bytes.startIndex, offsetBy: offset)
    guard bytes[start] == .backslash, bytes[bytes.index(after: start)] == UInt8(ascii: "u") else { return nil }
    var unit: UInt32 = 0
    for position in 2..<6 {
      guard let digit = bytes[bytes.index(start, offsetBy: position)].hexDigitValue else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }

  /// The decoded text of a string's content, which begins at the absolute offset `source`. What is no escape stays.
  static func decode(_ content: ArraySlice<UInt8>, at source: Int) -> DecodedText {
    var builder = DecodedText.Builder(capacity: content.count)
    let start = content.startIndex
    var index = start
    while index < content.endIndex {
      guard let next = content[index...].firstIndex(of: .backslash) else { break }
      builder.append(verbatim: content[index..<next], at: source + index - start)
      let place = source + next - start
      if let (character, width) = character(content, at: next) {
        builder.append(UTF8.encode(character) ?? UTF8.encodedReplacementCharacter, standingAt: place)
        index = next + width
      } else {
        builder.append(verbatim: content[next...next], at: place)
        index = next + 1
      }
    }
    if index < content.endIndex { builder.append(verbatim: content[index...], at: source + index - start) }
    return builder.finish(sourceEnd: source + content.count)
  }

  /// What the escape at `index` stands for, and its length; nil for one that JSON does not know.
  private static func character(_ content: ArraySlice<UInt8>, at index: Int) -> (Unicode.Scalar, Int)? {
    guard index + 1 < content.endIndex else { return nil }
    switch content[index + 1] {
    case .doubleQuote: return ("\"", 2)
    case .backslash: return ("\\", 2)
    case .slash: return ("/", 2)
    case UInt8(ascii: "b"): return ("\u{8}", 2)
    case UInt8(ascii: "f"): return ("\u{C}", 2)
    case UInt8(ascii: "n"): return ("\n", 2)
    case UInt8(ascii: "r"): return ("\r", 2)
    case UInt8(ascii: "t"): return ("\t", 2)
    default: break
    }
    let offset = index - content.startIndex
    guard let unit = unit(in: content, at: offset) else { return nil }
    if unit & 0xFC00 == 0xD800, let low = self.unit(in: content, at: offset + 6), low & 0xFC00 == 0xDC00 {
      let value = 0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF)
      return Unicode.Scalar(value).map { ($0, 12) }
    }
    // Half of a surrogate pair is no character.
    return (Unicode.Scalar(unit) ?? "\u{FFFD}", 6)
  }
}

extension UInt8 {
  var hexDigitValue: UInt32? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self) - 0x30
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(self) - 0x57
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self) - 0x37
    default: nil
    }
  }
}
