extension FoldedText {
  /// What `foldedByProperties` makes of a text of ASCII, Korean and Japanese letters; nil for any other, in which a letter
  /// may have a case or be made of several characters.
  static func foldedBytes(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var isKnown = true
    var bytes = [UInt8](unsafeUninitializedCapacity: text.count) { buffer, count in
      var output = Output(buffer: buffer)
      var index = 0
      while index < text.count {
        if text[index] < 0x80 {
          output.append(text[index])
          index += 1
        } else {
          guard let letter = letter(text, at: index) else {
            isKnown = false
            break
          }
          switch letter {
          case .ascii(let byte): output.append(byte)
          case .wide: for place in index..<index + 3 { output.append(text[place]) }
          }
          index += 3
        }
      }
      count = output.finish()
    }
    guard isKnown else { return nil }
    dropEnd(&bytes)
    var (spaces, hasCode, capitals) = (0, false, 0)
    for byte in bytes {
      if byte == space { spaces += 1 }
      if isUppercase(byte) { capitals += 1 }
      hasCode = hasCode || isCode(byte)
    }
    if spaces >= 2, !hasCode {
      lowercaseWithoutStops(&bytes)
    } else if bytes.count > 1, isUppercase(bytes[0]), capitals == 1 {
      bytes[0] |= 0x20
    }
    return bytes
  }

  /// Bytes with runs of white space as one space, and none at the beginning.
  private struct Output {
    let buffer: UnsafeMutableBufferPointer<UInt8>
    private var count = 0

    init(buffer: UnsafeMutableBufferPointer<UInt8>) {
      self.buffer = buffer
    }

    mutating func append(_ byte: UInt8) {
      if byte != space, !(0x09...0x0D).contains(byte) {
        buffer.initializeElement(at: count, to: byte)
        count += 1
      } else if count > 0, buffer[count - 1] != space {
        buffer.initializeElement(at: count, to: space)
        count += 1
      }
    }

    consuming func finish() -> Int { count }
  }

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
      } else if bytes.count >= 3, bytes.suffix(3) == [0xE3, 0x80, 0x82] || bytes.suffix(3) == [0xE3, 0x80, 0x81] {
        bytes.removeLast(3)
      } else {
        return
      }
    }
  }

  /// In lower case, without one stop behind each word.
  private static func lowercaseWithoutStops(_ bytes: inout [UInt8]) {
    var count = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if isStop(byte), index + 1 == bytes.count || bytes[index + 1] == space { continue }
      bytes[count] = isUppercase(byte) ? byte | 0x20 : byte
      count += 1
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
