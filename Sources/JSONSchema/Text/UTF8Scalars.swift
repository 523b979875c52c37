/// Reading Unicode scalars out of UTF-8 bytes, forwards and backwards. A byte that is no UTF-8 reads as U+FFFD.
enum UTF8Scalars {
  /// The scalar that begins at `offset`, which is inside `text`, and the offset after it.
  @inline(__always)
  static func next(in text: ByteText, at offset: Int) -> (scalar: UInt32, end: Int) {
    let lead = text[offset]
    return lead < 0x80 ? (UInt32(lead), offset + 1) : multibyte(in: text, at: offset, lead: UInt32(lead))
  }

  private static func multibyte(in text: ByteText, at offset: Int, lead: UInt32) -> (scalar: UInt32, end: Int) {
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead <= 0xF4, offset + length <= text.count else { return (0xFFFD, offset + 1) }
    var scalar = lead & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for index in 1..<length {
      let byte = text[offset + index]
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, offset + 1) }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return (scalar <= ScalarSet.last ? scalar : 0xFFFD, offset + length)
  }

  /// The scalar that ends at `offset`, which is above 0, and the offset before it.
  static func previous(in text: ByteText, before offset: Int) -> (scalar: UInt32, start: Int) {
    var start = offset - 1
    while start > 0, offset - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    let (scalar, end) = next(in: text, at: start)
    return end == offset ? (scalar, start) : (0xFFFD, offset - 1)
  }

  /// All scalars of `bytes` with the offset at which each begins.
  static func all(of bytes: [UInt8]) -> [(scalar: UInt32, offset: Int)] {
    var result: [(scalar: UInt32, offset: Int)] = []
    result.reserveCapacity(bytes.count)
    ByteText.with(bytes) { text in
      var offset = 0
      while offset < text.count {
        let (scalar, end) = next(in: text, at: offset)
        result.append((scalar, offset))
        offset = end
      }
    }
    return result
  }
}
