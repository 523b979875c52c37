/// A folded text without what two writers of one option do differently: an article at its beginning, blanks inside of
/// brackets, blanks and hyphens between letters, and the case of letters.
///
/// "( opex )" is "(opex)", "Jaw Bone" is "Jawbone", "The Giant Squid" is "Giant squid". Too loose to call two options of one
/// question equal; it tells whether two questions may mean the same option.
enum LooseFold {
  /// A hash of a text as `FoldedText` leaves it, equal for texts that differ in nothing else. The text is overwritten.
  static func hash(_ text: UnsafeMutableBufferPointer<UInt8>) -> UInt32 {
    guard let bytes = text.baseAddress else { return 0 }
    let count = text.count
    var index = articleLength(text)
    var end = 0
    while index < count {
      let byte = bytes[index]
      index &+= 1
      if isLetter(byte) {
        bytes[end] = byte
      } else {
        if byte == space || byte == hyphen, end > 0, index < count {
          let (last, next) = (bytes[end &- 1], lowercased(bytes[index]))
          if isLetter(last) && isLetter(next) || byte == space && (isOpening(last) || isClosing(next)) { continue }
        }
        bytes[end] = lowercased(byte)
      }
      end &+= 1
    }
    let hash = ByteHash.of(UnsafeBufferPointer(rebasing: text[..<end]))
    return UInt32(truncatingIfNeeded: hash)
  }

  private static var space: UInt8 { UInt8(ascii: " ") }
  private static var hyphen: UInt8 { UInt8(ascii: "-") }

  /// The length of "the ", "an " or "a " at the beginning of a text with more behind it.
  private static func articleLength(_ text: UnsafeMutableBufferPointer<UInt8>) -> Int {
    guard text.count > 2 else { return 0 }
    switch (lowercased(text[0]), lowercased(text[1])) {
    case (UInt8(ascii: "t"), UInt8(ascii: "h")):
      return text.count > 4 && lowercased(text[2]) == UInt8(ascii: "e") && text[3] == space ? 4 : 0
    case (UInt8(ascii: "a"), UInt8(ascii: "n")): return text.count > 3 && text[2] == space ? 3 : 0
    case (UInt8(ascii: "a"), space): return 2
    default: return 0
    }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  private static func isLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || byte >= 0x80 }

  private static func isOpening(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
  }

  private static func isClosing(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
  }
}
