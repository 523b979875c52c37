/// The code spans and fenced code blocks of a Markdown text (CommonMark 0.31, sections 4.5 and 6.1), as byte ranges.
struct CodeSpans {
  private(set) var ranges: [Range<Int>] = []
  /// Where a fence opens that never closes.
  private(set) var openFence: Range<Int>?
  /// Runs of backticks that open a code span which never closes.
  private(set) var openSpans: [Range<Int>] = []

  init(_ bytes: [UInt8]) {
    guard bytes.contains(where: { $0 == Self.backtick || $0 == Self.tilde }) else { return }
    var index = 0
    var atLineStart = true
    while index < bytes.count {
      let byte = bytes[index]
      if atLineStart, let fence = Self.fence(bytes, at: index) {
        index = readFence(bytes, fence)
        continue
      }
      atLineStart = byte == 0x0A || (atLineStart && byte == 0x20)
      if byte == 0x5C, index + 1 < bytes.count, bytes[index + 1] == Self.backtick {
        index += 2
      } else if byte == Self.backtick {
        index = readSpan(bytes, at: index)
      } else {
        index += 1
      }
    }
  }

  private static let backtick = UInt8(ascii: "`")
  private static let tilde = UInt8(ascii: "~")

  private static func run(_ bytes: [UInt8], at index: Int) -> Int {
    var end = index
    while end < bytes.count, bytes[end] == bytes[index] { end += 1 }
    return end - index
  }

  /// The fence that begins at `index`: three or more backticks without another in the line, or tildes.
  private static func fence(_ bytes: [UInt8], at index: Int) -> Range<Int>? {
    guard bytes[index] == backtick || bytes[index] == tilde else { return nil }
    let length = run(bytes, at: index)
    guard length >= 3 else { return nil }
    let info = bytes[(index + length)...].prefix { $0 != 0x0A }
    if bytes[index] == backtick, info.contains(backtick) { return nil }
    return index..<index + length
  }

  /// Reads from a fence to the line that closes it; returns the offset behind.
  private mutating func readFence(_ bytes: [UInt8], _ fence: Range<Int>) -> Int {
    var index = fence.upperBound
    while index < bytes.count {
      if bytes[index] == 0x0A {
        var line = index + 1
        while line < bytes.count, bytes[line] == 0x20 { line += 1 }
        if line < bytes.count, bytes[line] == bytes[fence.lowerBound] {
          let length = Self.run(bytes, at: line)
          let rest = bytes[(line + length)...].prefix { $0 != 0x0A }
          if length >= fence.count, rest.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) {
            ranges.append(fence.lowerBound..<line + length)
            return line + length
          }
        }
      }
      index += 1
    }
    openFence = fence
    ranges.append(fence.lowerBound..<bytes.count)
    return bytes.count
  }

  /// Reads a code span: a run of backticks up to the next run of the same length; returns the offset behind.
  private mutating func readSpan(_ bytes: [UInt8], at start: Int) -> Int {
    let length = Self.run(bytes, at: start)
    var index = start + length
    while index < bytes.count {
      if bytes[index] == Self.backtick {
        let closing = Self.run(bytes, at: index)
        index += closing
        if closing == length {
          ranges.append(start..<index)
          return index
        }
      } else if bytes[index] == 0x0A, index + 1 < bytes.count, bytes[index + 1] == 0x0A {
        break
      } else {
        index += 1
      }
    }
    openSpans.append(start..<start + length)
    return start + length
  }
}
