import QuestionBank

/// What rules on English words have to know of a text before they speak.
enum English {
  /// Words that hardly any English text of a sentence's length does without.
  private static let usual: Set<String> = [
    "the", "of", "is", "are", "a", "an", "and", "to", "in", "which", "what", "for", "with", "how", "you", "does",
    "when",
    "that", "this", "be", "do", "should", "following", "by", "on", "from", "it", "who", "where", "not", "has", "was",
  ]
  /// Words of other languages in Latin letters that are as usual there, and are no English words.
  private static let foreign: Set<String> = [
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
      } else if foreign.contains(word.text) || word.text.utf8.contains(where: { $0 >= 0x80 }) {
        other += 1
      }
    }
    return own > 0 ? own > other : other == 0
  }

  /// The word without the endings that change its form and not its meaning, for words of six letters or more.
  static func root(_ word: String) -> Substring {
    var root = word[...]
    if root.hasSuffix("'s") { root = root.dropLast(2) }
    for ending in ["ing", "ies", "ed", "es", "s"]
    where root.hasSuffix(ending) && root.utf8.count - ending.utf8.count >= 5 {
      return root.dropLast(ending.utf8.count)
    }
    return root.hasSuffix("e") && root.utf8.count >= 6 ? root.dropLast() : root
  }

  /// Whether a token is a word of small letters: no name, no acronym, no number.
  static func isCommon(_ token: TextTokens.Token, in prose: Prose) -> Bool {
    token.kind == .word && prose.text.bytes[token.range].allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }
  }

  /// The places of the words of `phrases` in a text, each phrase as words in small letters.
  static func first(of phrases: [[String]], in words: [TextTokens.Token]) -> Range<Int>? {
    for index in words.indices {
      for phrase in phrases where words[index].text == phrase[0] && index + phrase.count <= words.count {
        if (1..<max(1, phrase.count)).allSatisfy({ words[index + $0].text == phrase[$0] }) {
          return words[index].range.lowerBound..<words[index + phrase.count - 1].range.upperBound
        }
      }
    }
    return nil
  }
}
