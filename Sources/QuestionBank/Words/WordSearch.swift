/// Looks for a few words in a text without cutting it into words, where most texts have none of them.
///
/// Of each word its first two letters are looked at, and of those that begin as one of the list does all of it.
struct WordSearch: Sendable {
  /// What may stand in a text: a word that only begins a longer one, as "select" in "select-all", is told of too.
  struct Result {
    var marks: WordIndex.Marks = []
    /// Whether all of the text is ASCII.
    var isASCII = true
  }

  private let index: WordIndex
  /// A bit for each pair of letters that a word begins with.
  private let starts: [UInt32]

  /// The words are of two ASCII letters or more.
  init(_ lists: [(mark: WordIndex.Marks, words: [Word])]) {
    index = WordIndex(lists.map { ($0.mark, .init($0.words)) })
    var starts = [UInt32](repeating: 0, count: 32)
    for word in lists.lazy.flatMap(\.words) {
      let (first, second) = (UInt8(truncatingIfNeeded: word.bits), UInt8(truncatingIfNeeded: word.bits >> 8))
      starts[Int(first & 0x1F)] |= 1 << UInt32(second & 0x1F)
    }
    self.starts = starts
  }

  func callAsFunction(_ text: [UInt8]) -> Result {
    text.withUnsafeBufferPointer { text in
      starts.withUnsafeBufferPointer { starts in
        index.withTable { Self.search(text, starts, $0) }
      }
    }
  }

  private static func search(
    _ text: UnsafeBufferPointer<UInt8>, _ starts: UnsafeBufferPointer<UInt32>, _ table: WordIndex.Table
  ) -> Result {
    var marks: UInt128 = 0
    var wide: UInt64 = 0
    // The highest bit of the byte before is set in the lowest byte where that is a letter.
    var before: UInt64 = 0
    var place = 0
    while place < text.count {
      let bytes = eightBytes(of: text, at: place)
      let letters = TokenReader.letters(bytes)
      var begins = letters & ~(letters << 8 | before)
      while begins != 0 {
        let start = place &+ begins.trailingZeroBitCount >> 3
        begins &= begins &- 1
        guard start &+ 1 < text.count else { break }
        if starts[Int(text[start] & 0x1F)] & (1 &<< UInt32(text[start &+ 1] & 0x1F)) != 0 {
          marks |= table[word(in: text, at: start)]
        }
      }
      wide |= bytes
      before = letters >> 56
      place &+= 8
    }
    return Result(marks: WordIndex.Marks(rawValue: marks), isASCII: wide & 0x8080_8080_8080_8080 == 0)
  }

  /// The bytes at `place`, the first lowest; 0 behind the end.
  @inline(__always)
  private static func eightBytes(of text: UnsafeBufferPointer<UInt8>, at place: Int) -> UInt64 {
    if place &+ 8 <= text.count, let base = UnsafeRawPointer(text.baseAddress) {
      return UInt64(littleEndian: base.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }
    return text[place...].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The ASCII letters from `start` on.
  private static func word(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Word {
    var end = start
    while end < text.count, (text[end] | 0x20) &- 0x61 < 26 { end &+= 1 }
    return Word(text, start..<end)
  }
}
