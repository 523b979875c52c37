/// The words before a place in prose that may be the beginning of a name.
struct ProsePhrase {
  /// In the prose, from the first word to the place.
  let range: Range<Int>
  /// In small letters, with one space between words.
  let folded: [UInt8]

  /// A name has at most so many words.
  private static let mostWords = 6
  private static let longest = 80

  /// The phrases that end at `offset`, the longest first.
  ///
  /// A phrase begins at a word of Latin letters: at the start of the text, behind white space or an opening sign, or right
  /// behind a character of another script, as Korean and Japanese put no space there. It does not reach over the end of a
  /// sentence, nor into code and addresses.
  static func phrases(in text: [UInt8], endingAt offset: Int) -> [ProsePhrase] {
    let end = min(max(offset, 0), text.count)
    var start = end
    var words = 0
    var found: [ProsePhrase] = []
    while start > 0, end - start < longest {
      let byte = text[start - 1]
      if isNamePart(byte) {
        start -= 1
        if start == 0 || !isNamePart(text[start - 1]) {
          words += 1
          let before = start > 0 ? text[start - 1] : UInt8(ascii: " ")
          if mayPrecede(before) { found.append(ProsePhrase(text, start..<end)) }
          if words == mostWords || !isSpace(before) { break }
        }
      } else if isSpace(byte), start < end {
        start -= 1
      } else {
        break
      }
    }
    return found.reversed()
  }

  private init(_ text: [UInt8], _ range: Range<Int>) {
    self.range = range
    var folded: [UInt8] = []
    for byte in text[range] {
      if Self.isSpace(byte) {
        if folded.last != UInt8(ascii: " ") { folded.append(UInt8(ascii: " ")) }
      } else {
        folded.append(Self.lowercased(byte))
      }
    }
    self.folded = folded
  }

  static func fold(_ text: String) -> [UInt8] {
    text.utf8.map(lowercased)
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  static func isNamePart(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercased(byte))
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "&")
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
  }

  /// Whether a name may begin behind the byte: not inside an address, a path, code or an identifier.
  private static func mayPrecede(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte >= 0x80 || "([{\"'*,;!?".utf8.contains(byte)
  }
}
