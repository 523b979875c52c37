/// Cuts a text into words and signs: the one place where that is done.
struct TokenReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var traits = TextTraits()

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = UnsafeBufferPointer(rebasing: bytes.prefix(Int(UInt32.max)))
  }

  /// Calls `take` with each token, and collects the traits.
  @inline(__always)
  mutating func read(_ index: WordIndex, _ take: (TextTokens.Token) -> Void) {
    index.withTable { table in
      // The word before, with nothing but white space behind it.
      var last = Word.none
      var marks: UInt128 = 0
      var hash = WordHash()
      var place = 0
      while place < bytes.count {
        let byte = bytes[place]
        let start = place
        if Self.isOfWord(byte) || (byte >= 0x80 && wideLength(at: place) > 0) {
          place = endOfWord(from: start)
          let word = Word(bytes, start..<place)
          marks |= table[word]
          hash.add(word)
          if word == last { traits.hasRepeat = true }
          last = word
          take(TextTokens.Token(.word, start..<place, word))
        } else if byte == 0x0A || byte == 0x0D {
          place &+= 1
          take(TextTokens.Token(.lineBreak, start..<place, "\n"))
        } else if byte.isWhiteSpace {
          place &+= 1
        } else {
          if byte < 0x80 { traits.signs.insert(byte) } else { noteWide(byte) }
          if byte == 0x2E, place > 0, bytes[place &- 1] == byte { traits.hasDots = true }
          place = min(bytes.count, place &+ Self.scalarLength(byte))
          last = .none
          let word = Word(bytes, start..<place)
          if byte >= 0x80 { marks |= table[word] }
          take(TextTokens.Token(.sign, start..<place, word))
        }
      }
      traits.wordHash = hash.value
      traits.marks = WordIndex.Marks(rawValue: marks)
    }
    traits.marks.formUnion(index.marks(of: traits))
  }

  private mutating func endOfWord(from start: Int) -> Int {
    traits.hasWord = true
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
        if length == 0 { return index }
        noteWide(byte)
        index &+= length
      } else if byte == 0x27 || byte == 0x2D, index > start, isWord(at: index &+ 1) {
        index &+= 1
      } else {
        return index
      }
    }
    return index
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
    guard bytes[index] >= 0x80 else { return 0 }
    let length = Self.scalarLength(bytes[index])
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
