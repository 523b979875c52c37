/// Eight bytes of a text in one machine word, searched at once.
///
/// Each search gives a word whose lowest set bit is the high bit of the first byte that was looked for, and 0 where there
/// is none; the bits above it say nothing. So the results of several searches may be joined with `|`.
///
/// Source: Henry S. Warren, "Hacker's Delight", section 6-1, on finding the first zero byte.
struct ByteWord {
  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var high: UInt64 { 0x8080_8080_8080_8080 }

  let bits: UInt64

  @inline(__always)
  func first(_ byte: UInt8) -> UInt64 {
    let difference = bits ^ (Self.ones &* UInt64(byte))
    return (difference &- Self.ones) & ~difference & Self.high
  }

  /// The first byte below `limit`, which is 128 at most.
  @inline(__always)
  func first(below limit: UInt8) -> UInt64 {
    (bits &- Self.ones &* UInt64(limit)) & ~bits & Self.high
  }

  @inline(__always)
  var firstBeyondASCII: UInt64 { bits & Self.high }

  /// The same word with bit 5 of all bytes set: `[` and `{` are one there, and so are `]` and `}`.
  @inline(__always)
  var folded: ByteWord { ByteWord(bits: bits | Self.ones &* 0x20) }

  /// How many spaces the word begins with.
  @inline(__always)
  var leadingSpaces: Int { (bits ^ (Self.ones &* 0x20)).trailingZeroBitCount / 8 }
}

extension UnsafeBufferPointer<UInt8> {
  /// The offset of the first byte from `start` on that is looked for; `end` where there is none.
  ///
  /// - Parameters:
  ///   - end: where the search ends; at most the number of bytes.
  ///   - hits: finds the first such byte in a word.
  ///   - isHit: says the same of a single byte.
  @inline(__always)
  func first(
    from start: Int, before end: Int, _ hits: (ByteWord) -> UInt64, where isHit: (UInt8) -> Bool
  ) -> Int {
    guard let base = UnsafeRawPointer(baseAddress), end <= count else { return end }
    var index = start
    while index + 8 <= end {
      let found = hits(ByteWord(bits: UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self))))
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < end {
      if isHit(self[index]) { return index }
      index += 1
    }
    return index
  }

  /// The offset behind the spaces from `start` on.
  @inline(__always)
  func behindSpaces(_ start: Int, before end: Int) -> Int {
    guard let base = UnsafeRawPointer(baseAddress), end <= count else { return start }
    var index = start
    while index + 8 <= end {
      let word = ByteWord(bits: UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      let spaces = word.leadingSpaces
      index += spaces
      if spaces < 8 { return index }
    }
    while index < end, self[index] == .space { index += 1 }
    return index
  }

  /// The offset of the line break, or `end`, at or behind `start`.
  @inline(__always)
  func endOfLine(_ start: Int, before end: Int) -> Int {
    first(from: start, before: end) {
      $0.first(.lineFeed) | $0.first(.carriageReturn)
    } where: {
      $0.isLineBreak
    }
  }
}
