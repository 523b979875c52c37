import QuestionBank

/// The words of a text as numbers: letters in small ones, signs and white space left out.
///
/// A letter of Chinese or Japanese counts as a word, since nothing stands between words there.
struct WordHashes {
  private(set) var words: [UInt64] = []
  /// The index of the first word of the last sentence.
  private(set) var lastSentence = 0

  /// Without a text there are no words.
  init(_ prose: Prose?) {
    guard let prose else { return }
    read(prose.tokens, prose.traits, of: prose.text.bytes)
  }

  /// The same for a field that is not in words yet.
  init(_ field: Field?) {
    guard let field, field.isText else { return }
    let cut = TextTokens(field.text.bytes)
    read(cut.tokens, cut.traits, of: field.text.bytes)
  }

  private mutating func read(_ tokens: [TextTokens.Token], _ traits: TextTraits, of bytes: [UInt8]) {
    words.reserveCapacity(traits.words)
    // Behind the end of a sentence, until the next word shows that it was not the last.
    var isBehindStop = false
    for token in tokens {
      switch token.kind {
      case .word:
        if isBehindStop {
          lastSentence = words.count
          isBehindStop = false
        }
        if traits.hasWide, token.text.isWide {
          addParts(bytes, token.range)
        } else {
          words.append(token.text.hash)
        }
      case .sign where Prose.stops.contains(token.text):
        let end = token.range.upperBound
        isBehindStop = token.range.count > 1 || (end < bytes.count && (bytes[end] == 0x20 || bytes[end] == 0x0A))
      case .sign, .lineBreak: break
      }
    }
  }

  /// Adds the words in a run of letters: each Chinese and Japanese one, and what stands between them.
  private mutating func addParts(_ bytes: [UInt8], _ range: Range<Int>) {
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      guard (0xE3...0xE9).contains(bytes[index]) else {
        index += 1
        continue
      }
      if start < index { words.append(Word(bytes, start..<index).hash) }
      start = min(index + 3, range.upperBound)
      words.append(Word(bytes, index..<start).hash)
      index = start
    }
    if start < index { words.append(Word(bytes, start..<index).hash) }
  }

  /// The hash of each run of `length` words; of all words together where there are fewer.
  static func grams(_ words: ArraySlice<UInt64>, of length: Int) -> [UInt64] {
    guard !words.isEmpty else { return [] }
    let length = min(length, words.count)
    var result: [UInt64] = []
    result.reserveCapacity(words.count - length + 1)
    words.withUnsafeBufferPointer { words in
      for start in 0...(words.count - length) {
        var hash: UInt64 = 0
        for word in words[start..<start + length] { hash = (hash &* 0x9E37_79B9_7F4A_7C15 &+ word).byteSwapped }
        result.append(mixed(hash))
      }
    }
    return result
  }

  /// A number whose bits all depend on all bits of `value` (the finaliser of MurmurHash3).
  static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    value = (value ^ (value >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return value ^ (value >> 33)
  }
}
