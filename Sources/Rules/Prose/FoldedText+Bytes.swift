extension FoldedText {
  /// What `foldedByProperties` makes of a text of ASCII, Korean and Japanese letters; nil for any other, in which a letter
  /// may have a case or be made of several characters.
  static func foldedBytes(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var isKnown = true
    var bytes = [UInt8](unsafeUninitializedCapacity: text.count) { buffer, count in
      var end = 0
      func append(_ byte: UInt8) {
        if byte != space, !(0x09...0x0D).contains(byte) {
          buffer.initializeElement(at: end, to: byte)
          end &+= 1
        } else if end > 0, buffer[end &- 1] != space {
          // A run of white space is one space, and there is none at the beginning.
          buffer.initializeElement(at: end, to: space)
          end &+= 1
        }
      }
      var index = 0
      while index < text.count {
        let byte = text[index]
        if byte < 0x80 {
          append(byte)
          index &+= 1
        } else {
          guard let letter = letter(text, at: index) else {
            isKnown = false
            break
          }
          switch letter {
          case .ascii(let byte): append(byte)
          case .wide: for place in index..<index &+ 3 { append(text[place]) }
          }
          index &+= 3
        }
      }
      count = end
    }
    guard isKnown else { return nil }
    dropEnd(&bytes)
    let (spaces, capitals, hasCode) = bytes.withUnsafeBufferPointer { counts($0) }
    if spaces >= 2, !hasCode {
      lowercaseWithoutStops(&bytes)
    } else if bytes.count > 1, isUppercase(bytes[0]), capitals == 1 {
      bytes[0] |= 0x20
    }
    return bytes
  }

  /// How many spaces and capitals there are, and whether there is a sign of code.
  private static func counts(_ bytes: UnsafeBufferPointer<UInt8>) -> (spaces: Int, capitals: Int, hasCode: Bool) {
    var (spaces, capitals) = (0, 0)
    var code: UInt64 = 0
    let (low, high) = codeSigns
    for byte in bytes {
      spaces &+= byte == space ? 1 : 0
      capitals &+= byte &- 0x41 < 26 ? 1 : 0
      code |= (byte < 64 ? low : byte < 128 ? high : 0) &>> UInt64(byte & 63) & 1
    }
    return (spaces, capitals, code != 0)
  }

  /// The bits of the ASCII characters that are signs of code.
  private static let codeSigns: (low: UInt64, high: UInt64) = {
    var (low, high): (UInt64, UInt64) = (0, 0)
    for byte in UInt8(0)..<128 where isCode(byte) {
      if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
    }
    return (low, high)
  }()

  private enum Letter {
    /// A wide or typographic form of an ASCII character.
    case ascii(UInt8)
    case wide
  }

  /// The character of three bytes at `index`; nil where it is not known here.
  private static func letter(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Letter? {
    guard text[index] & 0xF0 == 0xE0, index + 3 <= text.count, text[index + 1] & 0xC0 == 0x80,
      text[index + 2] & 0xC0 == 0x80
    else { return nil }
    let value = UInt32(text[index] & 0x0F) << 12 | UInt32(text[index + 1] & 0x3F) << 6 | UInt32(text[index + 2] & 0x3F)
    switch value {
    case 0xAC00...0xD7A3, 0x4E00...0x9FFF, 0x3041...0x3096, 0x30A1...0x30FE, 0x3001...0x3029, 0x2015...0x2017,
      0x201A, 0x201B, 0x201E...0x2027, 0x2190...0x2193:
      return .wide
    case 0xFF01...0xFF5E: return .ascii(UInt8(truncatingIfNeeded: value - 0xFEE0))
    case 0x3000: return .ascii(space)
    case 0x2018, 0x2019: return .ascii(UInt8(ascii: "'"))
    case 0x201C, 0x201D: return .ascii(UInt8(ascii: "\""))
    case 0x2010...0x2014: return .ascii(UInt8(ascii: "-"))
    default: return nil
    }
  }

  /// Takes spaces, stops and commas off the end, Japanese ones (。 and 、) too.
  private static func dropEnd(_ bytes: inout [UInt8]) {
    while let last = bytes.last {
      if isTrailing(last) {
        bytes.removeLast()
      } else if last == 0x82 || last == 0x81, bytes.count >= 3, bytes[bytes.count - 2] == 0x80,
        bytes[bytes.count - 3] == 0xE3
      {
        bytes.removeLast(3)
      } else {
        return
      }
    }
  }

  /// In lower case, without one stop behind each word.
  private static func lowercaseWithoutStops(_ bytes: inout [UInt8]) {
    let count = bytes.withUnsafeMutableBufferPointer { bytes in
      var count = 0
      for index in bytes.indices {
        let byte = bytes[index]
        if isStop(byte), index &+ 1 == bytes.count || bytes[index &+ 1] == space { continue }
        bytes[count] = isUppercase(byte) ? byte | 0x20 : byte
        count &+= 1
      }
      return count
    }
    bytes.removeLast(bytes.count - count)
  }

  private static var space: UInt8 { 0x20 }

  private static func isUppercase(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":")
  }

  private static func isTrailing(_ byte: UInt8) -> Bool {
    byte == space || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
  }

  static func isCode(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "`"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "_"), UInt8(ascii: "$"),
      UInt8(ascii: "\\"):
      true
    default: false
    }
  }
}
