/// Spaces as they stand between the words of a name: ASCII ones, the no-break space, the ideographic space.
enum Whitespace {
  /// The length of the space at `index`, or 0.
  @inline(__always)
  static func length(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    let byte = bytes[index]
    if byte.isASCIIWhitespace { return 1 }
    guard byte >= 0xC2 else { return 0 }
    if byte == 0xC2, index &+ 1 < bytes.count, bytes[index &+ 1] == 0xA0 { return 2 }
    if byte == 0xE3, index &+ 2 < bytes.count, bytes[index &+ 1] == 0x80, bytes[index &+ 2] == 0x80 { return 3 }
    return 0
  }

  /// The length of the space that ends before `index`, or 0.
  static func lengthBefore(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    for length in 1...3 where length <= index {
      if self.length(bytes, index - length) == length { return length }
    }
    return 0
  }

  /// The bytes of `range` with each run of spaces as one.
  static func normalized(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let length = length(bytes, index)
      if length > 0 {
        if result.last != .space { result.append(.space) }
        index += length
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }
}
