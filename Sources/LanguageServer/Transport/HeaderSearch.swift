/// Finds headers in a stream of bytes.
enum HeaderSearch {
  private static let name = Array("content-length:".utf8)

  /// How many bytes at the end of a buffer may begin a header that is not whole yet.
  static let overlap = 48

  /// Where the first `Content-Length: digits` with a line break behind it begins, if that is before `limit`.
  static func header(in bytes: [UInt8], from start: Int, before limit: Int) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      let end = min(limit, buffer.count)
      var index = start
      while index < end {
        if buffer[index] | 0x20 == UInt8(ascii: "c"), isHeader(buffer, at: index) { return index }
        index += 1
      }
      return nil
    }
  }

  private static func isHeader(_ buffer: UnsafeBufferPointer<UInt8>, at begin: Int) -> Bool {
    let end = buffer.count
    guard begin + name.count < end else { return false }
    for offset in name.indices {
      let byte = buffer[begin + offset]
      let lower = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
      guard lower == name[offset] else { return false }
    }
    var index = begin + name.count
    while index < end, buffer[index] == UInt8(ascii: " ") { index += 1 }
    let digits = index
    while index < end, buffer[index] >= UInt8(ascii: "0"), buffer[index] <= UInt8(ascii: "9") { index += 1 }
    guard index > digits, index < end else { return false }
    return buffer[index] == UInt8(ascii: "\r") || buffer[index] == UInt8(ascii: "\n")
  }

  /// The first blank line: where it begins and where what follows it begins. `\n\n` counts as well as `\r\n\r\n`.
  static func blankLine(in bytes: [UInt8], from start: Int, searched: Int) -> (lineStart: Int, next: Int)? {
    var index = max(start, searched)
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\n") {
        if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\n") { return (index, index + 2) }
        if index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "\r"), bytes[index + 2] == UInt8(ascii: "\n") {
          return (index, index + 3)
        }
      }
      index += 1
    }
    return nil
  }
}
