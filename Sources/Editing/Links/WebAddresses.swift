/// Finds the addresses of pages in a text.
enum WebAddresses {
  /// The bytes of each `http://` and `https://` address, in order.
  ///
  /// An address ends at white space, a quote, an angle bracket, a backtick or a character beyond ASCII, as Korean and
  /// Japanese words follow without a space; signs that end a sentence and brackets that it did not open are not of it.
  static func ranges(in bytes: some RandomAccessCollection<UInt8>) -> [Range<Int>] {
    let bytes = Array(bytes)
    var result: [Range<Int>] = []
    var index = 0
    while index + 8 < bytes.count {
      guard bytes[index] | 0x20 == UInt8(ascii: "h"), let start = schemeEnd(bytes, index) else {
        index += 1
        continue
      }
      let end = end(of: bytes, from: start)
      if end > start { result.append(index..<end) }
      index = max(end, start)
    }
    return result
  }

  /// Behind `https://` at `index`; nil where no scheme begins there, or a letter is before it.
  private static func schemeEnd(_ bytes: [UInt8], _ index: Int) -> Int? {
    if index > 0, isLetter(bytes[index - 1]) { return nil }
    for scheme in ["https://", "http://"] {
      let end = index + scheme.utf8.count
      if end <= bytes.count, zip(bytes[index..<end], scheme.utf8).allSatisfy({ ($0 | 0x20) == ($1 | 0x20) }) {
        return end
      }
    }
    return nil
  }

  private static func end(of bytes: [UInt8], from start: Int) -> Int {
    var end = start
    var open = 0
    while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x7F, !"\"'<>`\\^{}|".utf8.contains(bytes[end]) {
      if bytes[end] == UInt8(ascii: "(") || bytes[end] == UInt8(ascii: "[") { open += 1 }
      if bytes[end] == UInt8(ascii: ")") || bytes[end] == UInt8(ascii: "]") {
        if open == 0 { break }
        open -= 1
      }
      end += 1
    }
    while end > start, ".,;:!?*_".utf8.contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
}
