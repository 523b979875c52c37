/// `ipv4` (RFC 2673, 3.2: four decimal numbers without leading zeros) and `ipv6` (RFC 4291, 2.2).
enum IPFormat {
  static func isVersion4(_ text: ByteText) -> Bool { isVersion4(text, 0..<text.count) }

  static func isVersion6(_ text: ByteText) -> Bool { isVersion6(text, 0..<text.count) }

  static func isVersion4(_ text: ByteText, _ range: Range<Int>) -> Bool {
    var reader = FormatReader(text, range)
    for part in 0..<4 {
      if part > 0, !reader.take(0x2E) { return false }
      let isZero = reader.peek == 0x30
      var value = 0
      var count = 0
      while let byte = reader.peek, let digit = ASCII.digit(byte) {
        value = value * 10 + digit
        count += 1
        reader.offset += 1
        if count > 3 { return false }
      }
      if count == 0 || value > 255 || isZero && count > 1 { return false }
    }
    return reader.isAtEnd
  }

  static func isVersion6(_ text: ByteText, _ range: Range<Int>) -> Bool {
    var reader = FormatReader(text, range)
    var groups = 0
    var isCompressed = false
    if reader.peek == 0x3A {
      reader.offset += 1
      guard reader.take(0x3A) else { return false }
      isCompressed = true
      if reader.isAtEnd { return true }
    }
    while true {
      let start = reader.offset
      while let byte = reader.peek, ASCII.hexadecimal(byte) != nil { reader.offset += 1 }
      let count = reader.offset - start
      if reader.peek == 0x2E {
        guard isVersion4(text, start..<range.upperBound) else { return false }
        groups += 2
        break
      }
      guard count >= 1, count <= 4 else { return false }
      groups += 1
      if reader.isAtEnd { break }
      guard reader.take(0x3A) else { return false }
      if reader.take(0x3A) {
        if isCompressed { return false }
        isCompressed = true
        if reader.isAtEnd { break }
      }
      if groups > 8 { return false }
    }
    return isCompressed ? groups < 8 : groups == 8
  }
}
