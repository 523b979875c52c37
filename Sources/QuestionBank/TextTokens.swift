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
    tokens = bytes.withUnsafeBufferPointer { TokenReader(bytes: $0).tokens() }
  }
}

/// Cuts bytes into tokens. A word of up to 15 bytes costs no allocation.
fileprivate struct TokenReader {
  let bytes: UnsafeBufferPointer<UInt8>

  func tokens() -> [TextTokens.Token] {
    var tokens: [TextTokens.Token] = []
    tokens.reserveCapacity(bytes.count / 5)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let start = index
      if byte == 0x0A || byte == 0x0D {
        index += 1
        tokens.append(TextTokens.Token(kind: .lineBreak, range: start..<index, text: "\n"))
      } else if byte.isWhiteSpace {
        index += 1
      } else if wordLength(at: index) > 0 {
        index = endOfWord(from: index)
        tokens.append(TextTokens.Token(kind: .word, range: start..<index, text: lowercased(start..<index)))
      } else {
        index = min(bytes.count, index + scalarLength(at: index))
        tokens.append(TextTokens.Token(kind: .sign, range: start..<index, text: sign(start..<index)))
      }
    }
    return tokens
  }

  private func endOfWord(from start: Int) -> Int {
    var index = start
    var length = wordLength(at: index)
    while length > 0 {
      index += length
      length = wordLength(at: index)
      if length == 0, index < bytes.count, bytes[index] == 0x27 || bytes[index] == 0x2D, wordLength(at: index + 1) > 0 {
        length = 1
      }
    }
    return index
  }

  private func lowercased(_ range: Range<Int>) -> String {
    String(unsafeUninitializedCapacity: range.count) { buffer in
      for offset in range {
        let byte = bytes[offset]
        buffer.initializeElement(at: offset - range.lowerBound, to: (0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
      return range.count
    }
  }

  private func sign(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  /// The length of the character at `index` if it is part of a word; else 0.
  private func wordLength(at index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    let byte = bytes[index]
    if byte < 0x80 {
      let isLetter = (0x61...0x7A).contains(byte | 0x20)
      return isLetter || (0x30...0x39).contains(byte) || byte == 0x5F ? 1 : 0
    }
    let length = scalarLength(at: index)
    guard length > 1, index + length <= bytes.count,
      let scalar = String(decoding: UnsafeBufferPointer(rebasing: bytes[index..<index + length]), as: UTF8.self)
        .unicodeScalars.first
    else { return 0 }
    return Self.isOfWord(scalar) ? length : 0
  }

  /// Asks the character's properties, but not for the letters that Korean and Japanese texts are made of.
  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAC00...0xD7A3, 0x4E00...0x9FFF, 0x3041...0x3096, 0x30A1...0x30FA: true
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  /// The length of the UTF-8 character that begins at `index`, by its lead byte.
  private func scalarLength(at index: Int) -> Int {
    switch bytes[index] {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}
