/// Cuts a text into words and signs: the one place where that is done.
///
/// Nearly all words are ASCII letters and nothing else. Such a word of up to fifteen letters is read at once, from two
/// numbers of eight bytes; all others are read letter by letter.
struct TokenReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var traits = TextTraits()

  /// Calls `take` with each token; returns the traits.
  @inline(__always)
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: WordIndex, _ take: (TextTokens.Token) -> Void
  ) -> TextTraits {
    var reader = TokenReader(bytes: UnsafeBufferPointer(rebasing: bytes.prefix(Int(UInt32.max))))
    return index.withTable { table in
      let marks = reader.read(table, take)
      reader.traits.marks = marks.union(index.marks(of: reader.traits))
      return reader.traits
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  @inline(__always)
  private mutating func read(_ table: WordIndex.Table, _ take: (TextTokens.Token) -> Void) -> WordIndex.Marks {
    let bytes = bytes
    let count = bytes.count
    // The word before, with nothing but white space behind it.
    var last = Word.none
    var marks: UInt128 = 0
    var hash = WordHash()
    var place = 0
    while place < count {
      let byte = bytes[place]
      if byte == 0x20 {
        place &+= 1
        continue
      }
      let start = place
      var word = Word.none
      if Self.isLetter(byte), start &+ 16 <= count {
        (word, place) = plainWord(at: start)
      } else if Self.isOfWord(byte) || (byte >= 0x80 && wideLength(at: place) > 0) {
        (word, place) = otherWord(at: start)
      } else if byte == 0x0A || byte == 0x0D {
        place &+= 1
        traits.lineBreaks &+= 1
        take(TextTokens.Token(.lineBreak, start..<place, Word(sign: byte)))
        continue
      } else if byte.isWhiteSpace {
        place &+= 1
        continue
      } else {
        if byte < 0x80 {
          traits.signs.insert(byte)
          if byte == 0x2E, place > 0, bytes[place &- 1] == byte { traits.hasDots = true }
          place &+= 1
          word = Word(sign: byte)
        } else {
          noteWide(byte)
          place = min(count, place &+ Self.scalarLength(byte))
          word = Word(bytes, start..<place)
          marks |= table[word]
        }
        last = .none
        take(TextTokens.Token(.sign, start..<place, word))
        continue
      }
      marks |= table[word]
      hash.add(word)
      if word == last { traits.hasRepeat = true }
      last = word
      take(TextTokens.Token(.word, start..<place, word))
    }
    traits.wordHash = hash.value
    traits.words = hash.count
    return WordIndex.Marks(rawValue: marks)
  }

  /// The word of letters that begins at `start`, sixteen bytes or more before the end, and where it ends.
  @inline(__always)
  private mutating func plainWord(at start: Int) -> (Word, Int) {
    guard let base = bytes.baseAddress else { return (.none, start) }
    let text = UnsafeRawPointer(base).advanced(by: start)
    var low = UInt64(littleEndian: text.loadUnaligned(as: UInt64.self))
    var high = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    let (lowLetters, highLetters) = (Self.letters(low), Self.letters(high))
    var length = (~lowLetters & Self.tops).trailingZeroBitCount >> 3
    if length == 8 { length &+= (~highLetters & Self.tops).trailingZeroBitCount >> 3 }
    guard length < 16, !Self.goesOn(bytes[start &+ length]) else { return otherWord(at: start) }
    (low, high) = (low | lowLetters >> 2, high | highLetters >> 2)
    if length < 8 {
      (low, high) = (low & (1 &<< UInt64(truncatingIfNeeded: length &* 8) &- 1), 0)
    } else {
      high &= 1 &<< UInt64(truncatingIfNeeded: (length &- 8) &* 8) &- 1
    }
    return (Word(low, high, length), start &+ length)
  }

  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// The highest bit of each of eight bytes that is an ASCII letter.
  @inline(__always)
  static func letters(_ bytes: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let small = (bytes | ones &* 0x20) & (ones &* 0x7F)
    return ((small &+ ones &* (0x80 - 0x61)) ^ (small &+ ones &* (0x7F - 0x7A))) & ~bytes & (ones &* 0x80)
  }

  /// Whether a word may go on with a byte that is no ASCII letter.
  @inline(__always)
  private static func goesOn(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || byte == 0x5F || byte == 0x27 || byte == 0x2D
  }

  /// The word of any kind that begins at `start`, and where it ends.
  @inline(never)
  private mutating func otherWord(at start: Int) -> (Word, Int) {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if Self.isLetter(byte) {
        index &+= 1
      } else if Self.isOfWord(byte) {
        traits.signs.insert(byte == 0x5F ? byte : 0x30)
        index &+= 1
      } else if byte >= 0x80 {
        let length = wideLength(at: index)
        if length == 0 { break }
        noteWide(byte)
        if !isEastAsian(at: index) { traits.hasOtherLetters = true }
        index &+= length
      } else if byte == 0x27 || byte == 0x2D, index > start, isWord(at: index &+ 1) {
        index &+= 1
      } else {
        break
      }
    }
    return (Word(bytes, start..<index), index)
  }

  private mutating func noteWide(_ lead: UInt8) {
    traits.isASCII = false
    if lead >= 0xE3 { traits.hasWide = true }
  }

  private func isWord(at index: Int) -> Bool {
    index < bytes.count && (Self.isOfWord(bytes[index]) || wideLength(at: index) > 0)
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether an ASCII byte is part of a word.
  @inline(__always)
  private static func isOfWord(_ byte: UInt8) -> Bool { isLetter(byte) || byte &- 0x30 < 10 || byte == 0x5F }

  /// The length of the character at `index` if it is a letter or digit beyond ASCII; else 0.
  private func wideLength(at index: Int) -> Int {
    let lead = bytes[index]
    guard lead >= 0x80 else { return 0 }
    // Of all letters but those that Korean and Japanese texts are made of the properties are asked.
    if isEastAsian(at: index) { return 3 }
    let length = Self.scalarLength(lead)
    guard length > 1, index + length <= bytes.count,
      let scalar = String(decoding: UnsafeBufferPointer(rebasing: bytes[index..<index + length]), as: UTF8.self)
        .unicodeScalars.first
    else { return 0 }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? length : 0
  }

  /// Whether a Korean syllable, a kana or a Chinese character of the usual ones stands at `index`.
  private func isEastAsian(at index: Int) -> Bool {
    guard bytes[index] & 0xF0 == 0xE0, index + 3 <= bytes.count, Self.isContinuation(bytes[index + 1]),
      Self.isContinuation(bytes[index + 2])
    else { return false }
    let high = UInt32(bytes[index] & 0x0F) << 12
    switch high | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F) {
    case 0xAC00...0xD7A3, 0x4E00...0x9FFF, 0x3041...0x3096, 0x30A1...0x30FA: return true
    default: return false
    }
  }

  @inline(__always)
  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// The length of the UTF-8 character that begins with `lead`.
  private static func scalarLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}
