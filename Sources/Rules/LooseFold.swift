/// A folded text without what two writers of one option do differently: an article at its beginning, blanks inside of
/// brackets, blanks and hyphens between letters, and the case of letters.
///
/// "( opex )" is "(opex)", "Jaw Bone" is "Jawbone", "The Giant Squid" is "Giant squid". Too loose to call two options of one
/// question equal; it tells whether two questions may mean the same option.
enum LooseFold {
  /// FNV-1a of a text as `FoldedText` leaves it; equal for texts that differ in nothing else.
  static func hash(_ text: [UInt8]) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var last: UInt8?
    var index = articles.first { text.count > $0.count && startsLower(text, with: $0) }?.count ?? 0
    while index < text.count {
      let byte = lowercased(text[index])
      index += 1
      if byte == space || byte == hyphen, let last, index < text.count {
        let isBetweenLetters = isLetter(last) && isLetter(lowercased(text[index]))
        let isInBrackets = byte == space && (opening.contains(last) || closing.contains(text[index]))
        if isBetweenLetters || isInBrackets { continue }
      }
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      last = byte
    }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  private static let articles = ["the ", "an ", "a "].map { Array($0.utf8) }
  private static let opening = Array("([{".utf8)
  private static let closing = Array(")]}".utf8)
  private static let space = UInt8(ascii: " ")
  private static let hyphen = UInt8(ascii: "-")

  private static func startsLower(_ text: [UInt8], with start: [UInt8]) -> Bool {
    text.lazy.map(lowercased).starts(with: start)
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || byte >= 0x80 }
}
