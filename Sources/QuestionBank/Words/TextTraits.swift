/// What is known of a text once it has been read word by word, so that most questions about it need no second reading.
package struct TextTraits: Sendable, Hashable {
  /// The lists of a `WordIndex` of which something stands in the text.
  package internal(set) var marks: WordIndex.Marks = []
  /// Its ASCII signs, and those in its words that are no letters: digits as `0`, and `_`.
  package internal(set) var signs = SignSet()
  /// Whether all of it is ASCII.
  package internal(set) var isASCII = true
  /// Whether it has a character from U+3000 on, as Korean and Japanese have.
  package internal(set) var hasWide = false
  /// Whether a word stands twice in a row.
  package internal(set) var hasRepeat = false
  /// Whether two full stops stand in a row.
  package internal(set) var hasDots = false
  /// Whether it has a letter or digit that is neither ASCII, nor a Korean syllable, a kana or a Chinese character.
  package internal(set) var hasOtherLetters = false
  /// How many words it has, those in code among them.
  package internal(set) var words = 0
  package internal(set) var lineBreaks = 0
  /// Depends on its words and their order alone.
  package internal(set) var wordHash: UInt64 = 0

  package init() {}

  package var hasWord: Bool { words > 0 }
}

/// A set of ASCII signs.
package struct SignSet: Sendable, Hashable, ExpressibleByStringLiteral {
  /// Bit `n` stands for the byte `n`.
  var bits: UInt128 = 0

  package init(_ signs: some Sequence<UInt8> = []) {
    for sign in signs { insert(sign) }
  }

  package init(stringLiteral signs: StaticString) {
    signs.withUTF8Buffer { for sign in $0 { insert(sign) } }
  }

  @inline(__always)
  mutating func insert(_ sign: UInt8) { bits |= (1 as UInt128) &<< UInt128(truncatingIfNeeded: sign & 0x7F) }

  /// Whether one of `signs` is in it.
  package func contains(oneOf signs: SignSet) -> Bool { bits & signs.bits != 0 }
}
