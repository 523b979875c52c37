/// Finds what is code in Markdown text: spans and fences of backticks, `<code>` and other tags.
enum ProseMask {
  /// The ranges of code and tags, in order, without overlaps.
  static func codeRanges(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    guard hasMarks(bytes) else { return [] }
    var scanner = Scanner(bytes: bytes)
    scanner.scan()
    return scanner.ranges
  }

  /// Whether there is anything that code can begin with; block by block without a branch, as most texts have none.
  private static func hasMarks(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    while start < bytes.count {
      let end = min(start &+ 1024, bytes.count)
      var found = false
      for index in start..<end {
        let byte = bytes[index]
        found = found || byte == .backtick || byte == .lessThan || byte == .tilde
      }
      if found { return true }
      start = end
    }
    return false
  }

  private struct Scanner {
    let bytes: UnsafeBufferPointer<UInt8>
    var ranges: [Range<Int>] = []
    /// For a run length of backticks, the offset from which none of that length is left before the paragraph's end, so
    /// that many unclosed runs stay linear.
    private var exhausted: [Int: Int] = [:]

    init(bytes: UnsafeBufferPointer<UInt8>) {
      self.bytes = bytes
    }

    mutating func scan() {
      var index = 0
      var isLineStart = true
      while index < bytes.count {
        // In the middle of a line all but a few bytes mean nothing here.
        if !isLineStart {
          skipUnmarked(&index)
          if index == bytes.count { return }
        }
        let byte = bytes[index]
        let start = index
        switch byte {
        case .backtick, .tilde:
          let length = run(at: index)
          if length >= 3, isLineStart {
            index = fenceEnd(from: index + length, byte, length)
          } else if byte == .backtick, let end = closing(length, from: index + length) {
            index = end
          } else {
            index += length
            isLineStart = false
            continue
          }
          ranges.append(start..<index)
          isLineStart = false
        case .lessThan:
          index = tagEnd(at: index) ?? index + 1
          if index > start + 1 { ranges.append(start..<index) }
          isLineStart = false
        case UInt8(ascii: "\\"):
          index += 2
          isLineStart = false
        case 0x0A, 0x0D:
          isLineStart = true
          index += 1
        default:
          // List and quote markers may stand before a fence.
          if !byte.isASCIIWhitespace, byte != UInt8(ascii: ">") { isLineStart = false }
          index += 1
        }
      }
    }

    /// Goes to the next mark; block by block without a branch, as there are few.
    @inline(__always)
    private func skipUnmarked(_ index: inout Int) {
      while index &+ 16 <= bytes.count {
        var found = false
        for offset in 0..<16 { found = found || isMark(bytes[index &+ offset]) }
        if found { break }
        index &+= 16
      }
      while index < bytes.count, !isMark(bytes[index]) { index &+= 1 }
    }

    @inline(__always)
    private func isMark(_ byte: UInt8) -> Bool {
      byte == .backtick || byte == .tilde || byte == .lessThan || byte == UInt8(ascii: "\\") || byte == 0x0A
        || byte == 0x0D
    }

    private func run(at index: Int) -> Int {
      let byte = bytes[index]
      var end = index
      while end < bytes.count, bytes[end] == byte { end += 1 }
      return end - index
    }

    /// Behind the closing run of exactly `length` backticks in the same paragraph, or nil.
    private mutating func closing(_ length: Int, from start: Int) -> Int? {
      if let known = exhausted[length], start < known { return nil }
      var index = start
      while index < bytes.count {
        if bytes[index] == .backtick {
          let found = run(at: index)
          index += found
          if found == length { return index }
        } else if bytes[index] == 0x0A, isBlankLine(from: index + 1) {
          break
        } else {
          index += 1
        }
      }
      exhausted[length] = index
      return nil
    }

    private func isBlankLine(from start: Int) -> Bool {
      var index = start
      while index < bytes.count {
        if bytes[index] == 0x0A { return true }
        if !bytes[index].isASCIIWhitespace { return false }
        index += 1
      }
      return true
    }

    /// Behind the fence that closes a block, or the end of the text.
    private func fenceEnd(from start: Int, _ mark: UInt8, _ length: Int) -> Int {
      var index = start
      while index < bytes.count {
        guard bytes[index] == 0x0A else {
          index += 1
          continue
        }
        index += 1
        while index < bytes.count, bytes[index] == .space || bytes[index] == UInt8(ascii: ">") { index += 1 }
        if index < bytes.count, bytes[index] == mark, run(at: index) >= length { return index + run(at: index) }
      }
      return bytes.count
    }

    /// Behind a tag, for `<code>` and `<pre>` behind their end tags; nil for a `<` that begins none.
    private func tagEnd(at start: Int) -> Int? {
      var index = start + 1
      guard index < bytes.count, bytes[index].isASCIILetter || bytes[index] == UInt8(ascii: "/") else { return nil }
      while index < bytes.count, bytes[index] != .greaterThan {
        if bytes[index] == 0x0A || bytes[index] == .lessThan || index - start > 2000 { return nil }
        index += 1
      }
      guard index < bytes.count else { return nil }
      for name in ["code", "pre"] where isTag(name, at: start + 1) {
        return endTag(name, from: index + 1) ?? index + 1
      }
      return index + 1
    }

    private func isTag(_ name: String, at start: Int) -> Bool {
      let end = start + name.utf8.count
      guard end < bytes.count, bytes[start..<end].map(\.loweredASCII).elementsEqual(name.utf8) else { return false }
      return !bytes[end].isASCIIAlphanumeric
    }

    private func endTag(_ name: String, from start: Int) -> Int? {
      var index = start
      while index + name.utf8.count + 2 < bytes.count {
        if bytes[index] == .lessThan, bytes[index + 1] == UInt8(ascii: "/"), isTag(name, at: index + 2) {
          return index + name.utf8.count + 3
        }
        index += 1
      }
      return nil
    }
  }
}

extension UInt8 {
  fileprivate static var backtick: UInt8 { 0x60 }
  fileprivate static var tilde: UInt8 { 0x7E }
  fileprivate static var lessThan: UInt8 { 0x3C }
  fileprivate static var greaterThan: UInt8 { 0x3E }
}
