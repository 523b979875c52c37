/// Finds headers in a stream of bytes.
enum HeaderSearch {
  private static let name = Array("content-length:".utf8)

  /// How many bytes at the end of a buffer may begin a header that is not whole yet.
  static let overlap = 48

  /// Where the first `Content-Length: digits` with a line break behind it begins, if that is before `limit`.
  ///
  /// Line breaks are looked for, as a message on one line has none: a long text is passed over at the speed of memory.
  static func header(in bytes: [UInt8], from start: Int, before limit: Int) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      let end = min(limit + overlap, buffer.count)
      var index = start
      while let lineBreak = lineBreak(in: buffer, from: index, before: end) {
        if let begin = headerBegin(buffer, before: lineBreak), begin >= start, begin < limit { return begin }
        index = lineBreak + 1
      }
      return nil
    }
  }

  private static func lineBreak(in buffer: UnsafeBufferPointer<UInt8>, from start: Int, before end: Int) -> Int? {
    var index = start
    // A loop without a way out compares many bytes at once.
    while index + block <= end {
      let run = UnsafeBufferPointer(rebasing: buffer[index..<index + block])
      var breaks: UInt8 = 0
      for offset in 0..<block { breaks |= isLineBreak(run[offset]) }
      if breaks != 0 { break }
      index += block
    }
    while index < end {
      if isLineBreak(buffer[index]) != 0 { return index }
      index += 1
    }
    return nil
  }

  private static let block = 256

  /// 1 for a line break, else 0.
  @inline(__always)
  private static func isLineBreak(_ byte: UInt8) -> UInt8 {
    (byte == UInt8(ascii: "\n") ? 1 : 0) | (byte == UInt8(ascii: "\r") ? 1 : 0)
  }

  /// Where the header begins whose digits end at `end`.
  private static func headerBegin(_ buffer: UnsafeBufferPointer<UInt8>, before end: Int) -> Int? {
    var index = end
    while index > 0, buffer[index - 1] >= UInt8(ascii: "0"), buffer[index - 1] <= UInt8(ascii: "9") { index -= 1 }
    guard index < end else { return nil }
    while index > 0, buffer[index - 1] == UInt8(ascii: " ") { index -= 1 }
    let begin = index - name.count
    guard begin >= 0 else { return nil }
    for offset in name.indices {
      let byte = buffer[begin + offset]
      let lower = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
      guard lower == name[offset] else { return nil }
    }
    return begin
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
