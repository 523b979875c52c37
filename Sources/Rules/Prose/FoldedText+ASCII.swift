extension FoldedText {
  /// What `foldedByProperties` makes of an ASCII text; nil for a text that is not.
  static func foldedASCII(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard text.allSatisfy({ $0 < 0x80 }) else { return nil }
    var bytes = withSingleSpaces(text)
    while let last = bytes.last, isTrailing(last) { bytes.removeLast() }
    let wordCount = bytes.isEmpty ? 0 : bytes.reduce(1) { $0 + ($1 == space ? 1 : 0) }
    if wordCount >= 3, !bytes.contains(where: isCode) {
      bytes = withoutStops(bytes)
    } else {
      let isCapitalised = bytes.count > 1 && isUppercase(bytes[0]) && !bytes.dropFirst().contains(where: isUppercase)
      if isCapitalised { bytes[0] |= 0x20 }
    }
    return bytes
  }

  private static var space: UInt8 { 0x20 }

  private static func withSingleSpaces(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for byte in text {
      if byte != space, !(0x09...0x0D).contains(byte) {
        bytes.append(byte)
      } else if let last = bytes.last, last != space {
        bytes.append(space)
      }
    }
    return bytes
  }

  /// In lower case, without one stop behind each word.
  private static func withoutStops(_ text: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for (index, byte) in text.enumerated() {
      let isLastOfWord = index + 1 == text.count || text[index + 1] == space
      if isLastOfWord, isStop(byte) { continue }
      bytes.append(isUppercase(byte) ? byte | 0x20 : byte)
    }
    return bytes
  }

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
