/// The words of a text as numbers: letters in small ones, signs and white space left out.
///
/// A letter of Chinese or Japanese counts as a word, since nothing stands between words there.
struct WordHashes {
  private(set) var words: [UInt64] = []
  /// The index of the first word of the last sentence.
  private(set) var lastSentence = 0

  init(_ bytes: [UInt8]) {
    words.reserveCapacity(bytes.count / 5)
    var hash = Self.seed
    var isInWord = false
    // Behind the end of a sentence, until the next word shows that it was not the last.
    var isBehindStop = false
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        let isLetter =
          byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x5F
        if !isLetter {
          if isInWord {
            words.append(hash)
            (hash, isInWord) = (Self.seed, false)
          }
          if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") {
            isBehindStop = index + 1 < bytes.count && (bytes[index + 1] == 0x20 || bytes[index + 1] == 0x0A)
          }
          index += 1
          continue
        }
        if !isInWord, isBehindStop {
          lastSentence = words.count
          isBehindStop = false
        }
        let length = min(Self.length(byte), bytes.count - index)
        let isAlone = (0xE3...0xE9).contains(byte) && length == 3
        if isAlone, isInWord {
          words.append(hash)
          hash = Self.seed
        }
        for place in index..<index + length {
          let small = (0x41...0x5A).contains(bytes[place]) ? bytes[place] | 0x20 : bytes[place]
          hash = (hash ^ UInt64(small)) &* 0x0000_0100_0000_01B3
        }
        isInWord = true
        if isAlone {
          // 。 and 、 are letters to no one, but cost nothing as words.
          words.append(hash)
          (hash, isInWord) = (Self.seed, false)
        }
        index += length
      }
    }
    if isInWord { words.append(hash) }
  }

  /// The hash of one ASCII word in small letters.
  static func hash(_ word: StaticString) -> UInt64 {
    word.withUTF8Buffer { $0.reduce(seed) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 } }
  }

  /// The hash of each run of `length` words; of all words together where there are fewer.
  static func grams(_ words: ArraySlice<UInt64>, of length: Int) -> [UInt64] {
    guard !words.isEmpty else { return [] }
    let length = min(length, words.count)
    var result: [UInt64] = []
    result.reserveCapacity(words.count - length + 1)
    for start in words.startIndex...(words.endIndex - length) {
      var hash = seed
      for word in words[start..<start + length] { hash = mixed(hash ^ word) }
      result.append(hash)
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

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func length(_ byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
