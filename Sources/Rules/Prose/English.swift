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
  private static let foreign: WordSet = [
    "el", "la", "los", "las", "de", "del", "que", "una", "y", "en", "es", "un", "le", "les", "des", "du", "est", "et",
    "der", "das", "und", "ist", "ein", "eine", "welche", "nicht", "von", "il", "della", "che", "di", "w", "na", "jest",
    "z",
    "nie", "czy", "jak", "oraz", "który", "która", "które", "jaka", "jaki", "lub", "dla", "się", "het", "een", "os",
    "uma",
  ]

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
    var (root, range) = (word, range)
    func drop(_ last: Int) {
      range = range.dropLast(last)
      root = Word(bytes, range)
    }
    if root.hasSuffix("'s") { drop(2) }
    for (ending, last) in endings where range.count - last >= 5 && root.hasSuffix(ending) {
      drop(last)
      return root
    }
    if range.count >= 6, root.hasSuffix("e") { drop(1) }
    return root
  }

  private static let endings: [(Word, Int)] = [("ing", 3), ("ies", 3), ("ed", 2), ("es", 2), ("s", 1)]

  /// Whether a token is a word of small letters: no name, no acronym, no number.
  static func isCommon(_ token: TextTokens.Token, in prose: Prose) -> Bool {
    token.kind == .word && prose.text.bytes[token.range].allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }
  }
}
