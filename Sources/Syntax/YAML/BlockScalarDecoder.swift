/// Decodes literal and folded scalars.
struct BlockScalarDecoder {
  /// The bytes of the node, from the indicator on.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The absolute offset of the node.
  let base: Int
  let isFolded: Bool
  /// Whether a line break follows the node.
  let isBreakBehind: Bool

  /// - Parameter parentColumn: tells the column of the collection around, for an explicit indentation.
  func decode(_ parentColumn: () -> Int) -> DecodedText {
    let header = BlockScalarHeader(at: 0, in: bytes)
    var lines = Lines(behindHeaderOf: bytes)
    let start = lines.position
    let indent = header.indentation.map { $0 + parentColumn() } ?? lines.indentation
    var text = DecodedText.Builder(capacity: bytes.count)
    var blanks = 0
    var last: Line?
    while var line = lines.next() {
      // A line that is indented less is wrong, and still text.
      let textStart = bytes.behindSpaces(line.start, before: min(line.end, line.start + indent))
      guard textStart < line.end else {
        blanks += line.hasBreak ? 1 : 0
        continue
      }
      line.isSpaced = bytes[textStart] == .space || bytes[textStart] == .tab
      if let last {
        separate(last, blanks, isKept: !isFolded || last.isSpaced || line.isSpaced, in: &text)
      } else {
        breaks(blanks, at: start, in: &text)
      }
      text.append(verbatim: UnsafeBufferPointer(rebasing: bytes[textStart..<line.end]), at: base + textStart)
      blanks = 0
      last = line
    }
    end(header.chomping, last, blanks, at: start, in: &text)
    return text.finish(sourceEnd: base + bytes.count)
  }

  private struct Line {
    var start: Int
    /// Without the break.
    var end: Int
    var hasBreak: Bool
    /// Whether the text begins with white space, so that folding leaves its breaks alone.
    var isSpaced = false
  }

  /// The lines behind the header, found as they are asked for.
  private struct Lines {
    let bytes: UnsafeBufferPointer<UInt8>
    /// Where the next line begins; the end where there is none.
    private(set) var position: Int

    init(behindHeaderOf bytes: UnsafeBufferPointer<UInt8>) {
      self.bytes = bytes
      position = Self.behindBreak(bytes.endOfLine(0, before: bytes.count), in: bytes)
    }

    mutating func next() -> Line? {
      guard position < bytes.count else { return nil }
      let start = position
      let end = bytes.endOfLine(start, before: bytes.count)
      position = Self.behindBreak(end, in: bytes)
      guard end == bytes.count else { return Line(start: start, end: end, hasBreak: true) }
      // The end of the text stands for a line break behind white space alone, as yaml-test-suite reads it (JEF9, L24T).
      let isWhite = bytes[start...].allSatisfy { $0 == .space || $0 == .tab }
      return Line(start: start, end: end, hasBreak: isWhite)
    }

    /// The indentation of the first line that is not blank.
    var indentation: Int {
      var rest = self
      while let line = rest.next() {
        let text = bytes.behindSpaces(line.start, before: line.end)
        if text < line.end { return text - line.start }
      }
      return bytes.count
    }

    private static func behindBreak(_ end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
      guard end < bytes.count else { return bytes.count }
      let isPair = bytes[end] == .carriageReturn && end + 1 < bytes.count && bytes[end + 1] == .lineFeed
      return end + (isPair ? 2 : 1)
    }
  }

  /// Adds what stands between two lines of text with `blanks` blank ones between them.
  private func separate(_ last: Line, _ blanks: Int, isKept: Bool, in text: inout DecodedText.Builder) {
    if isKept {
      breaks(blanks + 1, at: last.end, in: &text)
    } else if blanks > 0 {
      breaks(blanks, at: last.end, in: &text)
    } else {
      text.append(CollectionOfOne(UInt8.space), standingAt: base + last.end)
    }
  }

  private func end(
    _ chomping: BlockScalarHeader.Chomping, _ last: Line?, _ blanks: Int, at start: Int,
    in text: inout DecodedText.Builder
  ) {
    switch (chomping, last) {
    case (.strip, _), (.clip, nil): break
    case (.clip, let last?): if last.hasBreak || isBreakBehind { breaks(1, at: last.end, in: &text) }
    case (.keep, nil): breaks(blanks, at: start, in: &text)
    case (.keep, let last?): breaks(blanks + (last.hasBreak ? 1 : 0), at: last.end, in: &text)
    }
  }

  private func breaks(_ count: Int, at offset: Int, in text: inout DecodedText.Builder) {
    guard count > 0 else { return }
    text.append(repeatElement(UInt8.lineFeed, count: count), standingAt: base + offset)
  }
}

extension Value {
  /// The column of the block collection that holds the value; 0 where a document does.
  var parentColumn: Int {
    let nodes = chunk.nodes
    var parent = nodeIndex - 1
    while parent >= 0 {
      let node = nodes[parent]
      if node.kind == .mapping || node.kind == .sequence, parent + Int(node.count) > nodeIndex {
        return chunk.column(of: Int(node.start))
      }
      parent -= 1
    }
    return isInItem ? chunk.text.prefix { $0 == .space }.count : 0
  }
}

extension SyntaxChunk {
  /// The number of bytes before `offset` on its line, without a byte order mark.
  fileprivate func column(of offset: Int) -> Int {
    let before = bytes(0..<offset)
    let line = before.lastIndex(where: \.isLineBreak).map { before[($0 + 1)...] } ?? before
    return line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.count - 3 : line.count
  }
}
