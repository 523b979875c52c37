import QuestionBank

extension FoldedText {
  /// Calls `body` with the folded bytes of a text, which it may change.
  static func withFolded<Result>(_ text: [UInt8], _ body: (UnsafeMutableBufferPointer<UInt8>) -> Result) -> Result {
    let result = text.withUnsafeBufferPointer { text in
      PlainText(text).map { plain in
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: plain.count) { buffer in
          body(UnsafeMutableBufferPointer(rebasing: buffer[..<plain.fold(into: buffer)]))
        }
      }
    }
    if let result { return result }
    var folded = folded(text)
    return folded.withUnsafeMutableBufferPointer { body($0) }
  }
}

/// A text of ASCII letters and signs with one space between words, as nearly all are: it is folded in a few loops over all
/// of its bytes that know of nothing but the byte before them.
fileprivate struct PlainText {
  private let text: UnsafeBufferPointer<UInt8>
  private let isProse: Bool
  private let hasStops: Bool

  var count: Int { text.count }

  /// nil for any other text.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    let signs = Signs(text)
    guard !signs.hasOthers else { return nil }
    var (start, end) = (0, text.count)
    while start < end, text[start] == 0x20 { start &+= 1 }
    while end > start, Self.isTrailing(text[end &- 1]) { end &-= 1 }
    self.text = UnsafeBufferPointer(rebasing: text[start..<end])
    isProse = !signs.hasCode && Self.hasSpaces(self.text)
    hasStops = signs.hasStops
  }

  /// Writes the folded text; returns how long it is.
  func fold(into buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
    guard isProse else {
      _ = buffer.update(fromContentsOf: text)
      let isCapital = { (byte: UInt8) in byte &- 0x41 < 26 }
      if count > 1, isCapital(text[0]), !text.dropFirst().contains(where: isCapital) { buffer[0] |= 0x20 }
      return count
    }
    guard hasStops else {
      for index in 0..<count { buffer[index] = Self.lowercased(text[index]) }
      return count
    }
    var end = 0
    var index = 0
    while index < count {
      // Up to the next stop as it stands, then the stop where no word or number goes on behind it.
      var stop = index
      while stop < count, !Self.isStop(text[stop]) { stop &+= 1 }
      for place in index..<stop { buffer[end &+ place &- index] = Self.lowercased(text[place]) }
      end &+= stop &- index
      if stop &+ 1 < count, text[stop &+ 1] != 0x20 {
        buffer[end] = text[stop]
        end &+= 1
      }
      index = stop &+ 1
    }
    return end
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  private static func isStop(_ byte: UInt8) -> Bool { byte == 0x2C || byte &- 0x3A < 2 }

  /// Whether there are two spaces or more.
  private static func hasSpaces(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var count = 0
    for byte in text where byte == 0x20 {
      count &+= 1
      if count == 2 { return true }
    }
    return false
  }

  private static func isTrailing(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2E || byte == 0x2C || byte == 0x3B }
}

/// The signs of a text, which is read eight bytes at a time: what is asked of each byte is asked of eight with one addition,
/// which carries into the highest bit of those that have it.
fileprivate struct Signs {
  /// Whether there are two spaces in a row, or bytes that are neither a space nor a letter or sign of ASCII.
  private(set) var hasOthers = false
  /// Whether there are signs of code.
  private(set) var hasCode = false
  /// Whether there are stops that set words off.
  private(set) var hasStops = false

  init(_ text: UnsafeBufferPointer<UInt8>) {
    guard text.count >= 8 else {
      var last: UInt8 = 0
      for byte in text {
        if byte &- 0x20 >= 0x60 || (byte == 0x20 && last == 0x20) { hasOthers = true }
        last = byte
      }
      lookAtEach(text)
      return
    }
    let bytes = UnsafeRawBufferPointer(text)
    var (highs, lows, runs, commas, others): (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, ~0, 0, 0, 0)
    var spaceBefore: UInt64 = 0
    var index = 0
    while true {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let low = word & Self.each(0x7F)
      highs |= word
      lows &= low &+ Self.each(0x80 - 0x20)
      let spaces = ~((low ^ Self.each(0x20)) &+ Self.each(0x7F)) & Self.each(0x80)
      runs |= spaces & (spaces << 8 | spaceBefore)
      commas |= Self.are(low, 0x2C, 0x2C)
      // All but letters behind `Z`, and the rest of what is code or a stop.
      others |= (low &+ Self.each(0x80 - 0x5B)) & ~Self.are(low, 0x61, 0x7A)
      others |= Self.are(low, 0x24, 0x24) | Self.are(low, 0x3A, 0x3E)
      if index &+ 8 == text.count { break }
      index = min(index &+ 8, text.count &- 8)
      spaceBefore = text[index &- 1] == 0x20 ? 0x80 : 0
    }
    let tops = Self.each(0x80)
    hasOthers = highs & tops != 0 || lows & tops != tops || runs != 0
    hasStops = commas & tops != 0
    if others & tops != 0 { lookAtEach(text) }
  }

  private mutating func lookAtEach(_ text: UnsafeBufferPointer<UInt8>) {
    for byte in text {
      if FoldedText.isCode(byte) { hasCode = true }
      if byte == 0x2C || byte == 0x3A || byte == 0x3B { hasStops = true }
    }
  }

  /// A number of eight equal bytes.
  @inline(__always)
  private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  /// The highest bit of each of eight bytes below 0x80 that lies in a range.
  @inline(__always)
  private static func are(_ bytes: UInt64, _ first: UInt64, _ last: UInt64) -> UInt64 {
    (bytes &+ each(0x80 - first)) ^ (bytes &+ each(0x7F - last))
  }
}
