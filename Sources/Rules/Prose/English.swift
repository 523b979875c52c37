import QuestionBank

/// What rules on English words have to know of a text before they speak.
enum English {
  /// Words that hardly any English text of a sentence's length does without.
  private static let usual: WordSet = [
    "the", "of", "is", "are", "a", "an", "and", "to", "in", "which", "what", "for", "with", "how", "you", "does",
    "when",
    "that", "this", "be", "do", "should", "following", "by", "on", "from", "it", "who", "where", "not", "has", "was",
  ]
  /// Words of other languages in Latin letters that are as usual there, and are no English words.
  private static let foreign = WordSet(foreignList)
  private static let foreignList: [Word] = [
    "el", "la", "los", "las", "de", "del", "que", "una", "y", "en", "es", "un", "le", "les", "des", "du", "est", "et",
    "der", "das", "und", "ist", "ein", "eine", "welche", "nicht", "von", "il", "della", "che", "di", "w", "na", "jest",
    "z",
    "nie", "czy", "jak", "oraz", "który", "która", "które", "jaka", "jaki", "lub", "dla", "się", "het", "een", "os",
    "uma",
  ]

  /// What a text has that has such a word.
  static let foreignTrigger = WordIndex.Trigger(foreignList)

  /// Whether a text reads as English: its usual words are those of English. A text of few words and no sign of another
  /// language counts as English.
  static func reads(_ words: [TextTokens.Token]) -> Bool {
    var own = 0
    var other = 0
    for word in words where word.kind == .word {
      if usual.contains(word.text) {
        own += 1
      } else if foreign.contains(word.text) || word.text.isWide {
        other += 1
      }
    }
    return own > 0 ? own > other : other == 0
  }

  /// The word without the endings that change its form and not its meaning, for words of six letters or more.
  static func root(_ word: TextTokens.Token, in prose: Prose) -> Word {
    root(word.text, word.range, prose.text.bytes)
  }

  /// The same for the word `word`, whose bytes are those of `range`.
  static func root(_ word: Word, _ range: Range<Int>, _ bytes: [UInt8]) -> Word {
    let whole = range.count
    var range = range
    /// The byte before the last `count` ones, a letter in lower case.
    func byte(_ count: Int) -> UInt8 { count < range.count ? bytes[range.upperBound - 1 - count] | 0x20 : 0 }
    if byte(0) == UInt8(ascii: "s"), byte(1) == UInt8(ascii: "'") { range = range.dropLast(2) }
    let (third, second, first) = (byte(2), byte(1), byte(0))
    let isS = first == UInt8(ascii: "s")
    let isING = third == UInt8(ascii: "i") && second == UInt8(ascii: "n") && first == UInt8(ascii: "g")
    let isIES = third == UInt8(ascii: "i") && second == UInt8(ascii: "e") && isS
    let isEDOrES = second == UInt8(ascii: "e") && (isS || first == UInt8(ascii: "d"))
    if range.count >= 8, isING || isIES {
      range = range.dropLast(3)
    } else if range.count >= 7, isEDOrES {
      range = range.dropLast(2)
    } else if range.count >= 6, isS || first == UInt8(ascii: "e") {
      range = range.dropLast()
    }
    return range.count == whole ? word : Word(bytes, range)
  }

  /// Whether a token is a word of small letters: no name, no acronym, no number.
  static func isCommon(_ token: TextTokens.Token, in prose: Prose) -> Bool {
    token.kind == .word && prose.text.bytes[token.range].allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }
  }
}
