/// The words, numbers and signs of a text, with their byte ranges in it.
package struct TextTokens: Sendable {
  package let tokens: [Token]

  package struct Token: Sendable, Hashable {
    package var kind: Kind
    package var range: Range<Int>
    /// ASCII letters in lower case; all else as it stands.
    package var text: String

    package enum Kind: Sendable, Hashable {
      /// A run of letters and digits of any script; an apostrophe or hyphen between letters belongs to it.
      case word
      /// One sign.
      case sign
      case lineBreak
    }
  }

  /// White space but line breaks is left out.
  package init(_ bytes: [UInt8]) {
    var tokens: [Token] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let start = index
      if byte == 0x0A || byte == 0x0D {
        index += 1
        tokens.append(Token(kind: .lineBreak, range: start..<index, text: "\n"))
      } else if byte.isWhiteSpace {
        index += 1
      } else if Self.wordLength(bytes, at: index) > 0 {
        var length = Self.wordLength(bytes, at: index)
        while length > 0 {
          index += length
          length = Self.wordLength(bytes, at: index)
          if length == 0, index < bytes.count, bytes[index] == 0x27 || bytes[index] == 0x2D,
            Self.wordLength(bytes, at: index + 1) > 0
          {
            length = 1
          }
        }
        tokens.append(Token(kind: .word, range: start..<index, text: Self.lowercased(bytes[start..<index])))
      } else {
        index += max(1, Self.scalarLength(bytes, at: index))
        index = min(index, bytes.count)
        tokens.append(
          Token(kind: .sign, range: start..<index, text: String(decoding: bytes[start..<index], as: UTF8.self)))
      }
    }
    self.tokens = tokens
  }

  private static func lowercased(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// The length of the character at `index` if it is part of a word; else 0.
  private static func wordLength(_ bytes: [UInt8], at index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    let byte = bytes[index]
    if byte < 0x80 {
      let isLetter = (0x61...0x7A).contains(byte | 0x20)
      return isLetter || (0x30...0x39).contains(byte) || byte == 0x5F ? 1 : 0
    }
    let length = scalarLength(bytes, at: index)
    guard length > 1, index + length <= bytes.count,
      let scalar = String(decoding: bytes[index..<index + length], as: UTF8.self).unicodeScalars.first
    else { return 0 }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? length : 0
  }

  /// The length of the UTF-8 character that begins at `index`, by its lead byte.
  static func scalarLength(_ bytes: [UInt8], at index: Int) -> Int {
    switch bytes[index] {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}
