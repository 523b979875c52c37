/// A word or sign in small letters, as one number: compared and looked up without a string.
///
/// ASCII letters are in lower case, all else as it stands. Up to fifteen bytes are held as they are. Of a longer word
/// it holds the last four, the length and a hash of 64 bits, by which two words of a bank differ for all that can happen.
///
/// Public, as only what is public is inlined into other modules: a literal is a number there once it is compiled.
public struct Word: Hashable, Sendable {
  /// The first byte in the lowest bits; in the highest eight the length, or `isLong`.
  @usableFromInline
  let bits: UInt128

  static let longest = 15
  private static let isLong: UInt128 = 0xFF << 120
  private static let wideFlag: UInt128 = 1 << 112

  /// No word at all.
  static let none = Word(bits: 0)

  @usableFromInline
  init(bits: UInt128) { self.bits = bits }

  /// The word whose bytes, in small letters, are those of the two numbers, the first the lowest.
  @inline(__always)
  init(_ low: UInt64, _ high: UInt64, _ count: Int) {
    bits = UInt128(truncatingIfNeeded: high | UInt64(truncatingIfNeeded: count) << 56) << 64 | UInt128(low)
  }

  /// A sign or line break of one byte.
  @inline(__always)
  init(sign: UInt8) { self.init(UInt64(sign == 0x0D ? 0x0A : sign), 0, 1) }

  /// The word in a range of a text.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let count = range.count
    if count <= Self.longest {
      var bits: UInt128 = 0
      if range.lowerBound &+ 16 <= bytes.count, let base = bytes.baseAddress {
        let word = UnsafeRawPointer(base).advanced(by: range.lowerBound)
        let low = UInt64(littleEndian: word.loadUnaligned(as: UInt64.self))
        let high = UInt64(littleEndian: word.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        bits = UInt128(Self.lowercased(high)) << 64 | UInt128(Self.lowercased(low))
        bits &= (1 as UInt128) &<< UInt128(truncatingIfNeeded: count &* 8) &- 1
      } else {
        for index in range.reversed() { bits = bits << 8 | UInt128(Self.lowercased(bytes[index])) }
      }
      self.bits = bits | UInt128(truncatingIfNeeded: count) << 120
    } else {
      bits = Self.long(bytes, range)
    }
  }

  /// What stands for a word of more than fifteen bytes.
  @inline(never)
  private static func long(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt128 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var last: UInt32 = 0
    var all: UInt8 = 0
    for index in range {
      let byte = lowercased(bytes[index])
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      last = last >> 8 | UInt32(byte) << 24
      all |= byte
    }
    let length = UInt128(UInt16(truncatingIfNeeded: range.count))
    return isLong | (all >= 0x80 ? wideFlag : 0) | length << 96 | UInt128(last) << 64 | UInt128(hash)
  }

  /// The word that a string spells.
  package init(_ text: some StringProtocol) {
    self.init(Array(text.utf8))
  }

  package init(_ bytes: [UInt8]) {
    self = bytes.withUnsafeBufferPointer { Word($0, 0..<$0.count) }
  }

  /// The word in a range of a text.
  package init(_ bytes: [UInt8], _ range: Range<Int>) {
    self = bytes.withUnsafeBufferPointer { Word($0, range.clamped(to: 0..<$0.count)) }
  }

  /// Whether it ends in `ending`, which has four bytes or fewer.
  package func hasSuffix(_ ending: Word) -> Bool {
    let count = ending.length
    guard let last = last(count) else { return false }
    return last == ending.bits & Self.mask(count)
  }

  /// Whether it begins with `start`, which has fifteen bytes or fewer; of a word longer than that it is not known.
  package func hasPrefix(_ start: Word) -> Bool {
    let mask = Self.mask(start.length)
    return bits & Self.isLong != Self.isLong && length >= start.length && bits & mask == start.bits & mask
  }

  /// The only byte of a word of one; nil for any other.
  package var onlyByte: UInt8? { bits >> 120 == 1 ? UInt8(truncatingIfNeeded: bits) : nil }

  /// Whether it is one byte that is neither letter nor digit.
  var isASCIISign: Bool {
    onlyByte.map { !(0x61...0x7A).contains($0) && !(0x30...0x39).contains($0) && $0 < 0x80 } ?? false
  }

  /// Whether a letter of it is not ASCII.
  package var isWide: Bool {
    let bytes: UInt128 = 0x80_8080_8080_8080_8080_8080_8080_8080
    return bits & (bits & Self.isLong == Self.isLong ? Self.wideFlag : bytes) != 0
  }

  /// The length in bytes; for a word longer than fifteen some number above.
  package var length: Int { Int(truncatingIfNeeded: bits >> 120) }

  /// The last `count` bytes, which are four at most; nil where it is shorter.
  private func last(_ count: Int) -> UInt128? {
    guard count <= 4, count <= length else { return nil }
    if bits & Self.isLong == Self.isLong { return bits >> UInt128(64 + 32 - count * 8) & Self.mask(count) }
    return bits >> UInt128((length - count) * 8) & Self.mask(count)
  }

  private static func mask(_ count: Int) -> UInt128 { (1 as UInt128) << UInt128(count * 8) &- 1 }

  @inline(__always)
  private static func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

  /// Eight bytes at once: the bit 0x20 is set in those that are `A` to `Z`.
  @inline(__always)
  private static func lowercased(_ bytes: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let seven = bytes & (ones &* 0x7F)
    let isAboveZ = seven &+ ones &* (0x7F - 0x5A)
    let isFromA = seven &+ ones &* (0x80 - 0x41)
    let isCapital = (isFromA ^ isAboveZ) & ~bytes & (ones &* 0x80)
    return bytes | isCapital >> 2
  }

  /// A number whose bits depend on all of the word's, for tables.
  @inline(__always)
  package var hash: UInt64 {
    let low = UInt64(truncatingIfNeeded: bits)
    let high = UInt64(truncatingIfNeeded: bits >> 64)
    let mixed = (low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ mixed >> 32
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(bits) }
}

extension Word: ExpressibleByStringLiteral {
  @inlinable
  @inline(__always)
  public init(stringLiteral text: StaticString) {
    let count = text.utf8CodeUnitCount
    guard text.hasPointerRepresentation, count <= 15 else {
      self.init(longLiteral: text)
      return
    }
    var bits: UInt128 = UInt128(truncatingIfNeeded: count) << 120
    var index = 0
    while index < count {
      let byte = text.utf8Start[index]
      let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
      bits |= UInt128(truncatingIfNeeded: small) &<< UInt128(truncatingIfNeeded: index &* 8)
      index &+= 1
    }
    self.init(bits: bits)
  }

  @usableFromInline
  init(longLiteral text: StaticString) {
    self = text.withUTF8Buffer { Word($0, 0..<$0.count) }
  }

  @inlinable
  @inline(__always)
  public static func == (left: Word, right: Word) -> Bool { left.bits == right.bits }
}

/// A hash of words in their order.
package struct WordHash: Sendable {
  package private(set) var value: UInt64 = 0
  /// How many words there were.
  package private(set) var count = 0

  package init() {}

  @inline(__always)
  package mutating func add(_ word: Word) {
    value = (value ^ word.hash) &* 0x9E37_79B9_7F4A_7C15
    count += 1
  }
}
