/// Decodes literal and folded scalars.
struct BlockScalarDecoder {
  /// The bytes of the node, from the indicator on.
  private let bytes: ArraySlice<UInt8>
  /// The absolute offset of the node.
  private let base: Int
  private let isFolded: Bool
  /// Whether a line break follows the node.
  private let isBreakBehind: Bool
  /// The column of the collection around, for an explicit indentation.
  private let parentColumn: () -> Int

  /// - Parameters:
  ///   - text: the chunk's text.
  ///   - base: the absolute offset of the node.
  init(_ node: SyntaxNode, in text: ArraySlice<UInt8>, base: Int, parentColumn: @escaping () -> Int) {
    let behind = text.dropFirst(Int(node.start))
    bytes = behind.prefix(Int(node.end) - Int(node.start))
    isBreakBehind = behind.count > bytes.count
    isFolded = node.kind == .foldedScalar
    self.base = base
    self.parentColumn = parentColumn
  }

  func decode() -> DecodedText {
    bytes.withUnsafeBufferPointer { bytes in
      let header = BlockScalarHeader(at: 0, in: bytes)
      let lines = Self.lines(of: bytes)
      let indent = header.indentation.map { $0 + parentColumn() } ?? Self.indentation(of: lines, in: bytes)
      var text = DecodedText.Builder(capacity: bytes.count)
      var blanks = 0
      var last: Line?
      for line in lines {
        // A line that is indented less is wrong, and still text.
        let start = line.start + bytes[line.start..<line.end].prefix(indent).prefix { $0 == .space }.count
        let isBlank = start == line.end && bytes[line.start..<line.end].allSatisfy { $0 == .space }
        if isBlank {
          blanks += line.hasBreak ? 1 : 0
          continue
        }
        let isSpaced = bytes[start] == .space || bytes[start] == .tab
        if let last {
          separate(last, blanks, isKept: !isFolded || last.isSpaced || isSpaced, in: &text)
        } else {
          breaks(blanks, at: lines.first?.start ?? 0, in: &text)
        }
        text.append(verbatim: ArraySlice(bytes[start..<line.end]), at: base + start)
        blanks = 0
        last = Line(start: line.start, end: line.end, hasBreak: line.hasBreak, isSpaced: isSpaced)
      }
      end(header.chomping, last, blanks, at: lines.first?.start ?? bytes.count, in: &text)
      return text.finish(sourceEnd: base + bytes.count)
    }
  }

  private struct Line {
    var start: Int
    /// Without the break.
    var end: Int
    var hasBreak: Bool
    /// Whether the text begins with white space, so that folding leaves its breaks alone.
    var isSpaced = false
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

  /// The lines behind the header.
  private static func lines(of bytes: UnsafeBufferPointer<UInt8>) -> [Line] {
    var lines: [Line] = []
    var start: Int?
    var offset = 0
    while offset < bytes.count {
      guard bytes[offset].isLineBreak else {
        offset += 1
        continue
      }
      if let start { lines.append(Line(start: start, end: offset, hasBreak: true)) }
      let isPair = bytes[offset] == .carriageReturn && offset + 1 < bytes.count && bytes[offset + 1] == .lineFeed
      offset += isPair ? 2 : 1
      start = offset
    }
    if let start, start < bytes.count {
      // The end of the text stands for a line break behind white space alone, as yaml-test-suite reads it (JEF9, L24T).
      let isWhite = bytes[start...].allSatisfy { $0 == .space || $0 == .tab }
      lines.append(Line(start: start, end: bytes.count, hasBreak: isWhite))
    }
    return lines
  }

  /// The indentation of the first line that is not blank.
  private static func indentation(of lines: [Line], in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    for line in lines {
      let spaces = bytes[line.start..<line.end].prefix { $0 == .space }.count
      if line.start + spaces < line.end { return spaces }
    }
    return bytes.count
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
