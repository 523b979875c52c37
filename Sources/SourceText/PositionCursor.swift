/// Finds the positions of offsets that mostly come in order, each from the one before it: for many places in one text.
package struct PositionCursor: Sendable {
  private let text: SourceText
  private let encoding: PositionEncoding
  /// A known place on the boundary of a character, and not within a line break.
  private var known = (offset: 0, line: 0, column: 0)

  /// Farther than this, the tree of the text finds a place faster than a scan does.
  private static let reach = 2048

  package init(_ text: SourceText, encoding: PositionEncoding) {
    self.text = text
    self.encoding = encoding
  }

  /// The same as `SourceText.position(at:encoding:)`.
  package mutating func position(at offset: Int) -> Position {
    let target = min(max(offset, 0), text.count)
    let next = text[target]
    let isWithinBreak = next == .lineFeed && target > 0 && text[target - 1] == .carriageReturn
    guard target >= known.offset, target - known.offset < Self.reach, !isWithinBreak,
      next.map({ $0 & 0xC0 != 0x80 }) ?? true
    else {
      let position = text.position(at: target, encoding: encoding)
      if !isWithinBreak, next.map({ $0 & 0xC0 != 0x80 }) ?? true { known = (target, position.line, position.column) }
      return position
    }
    let between = text.slice(known.offset..<target)
    let breaks = between.lineBreakCount
    if breaks == 0 {
      known.column += between.length(in: encoding)
    } else {
      known.line += breaks
      let lineStart = between.lastIndex { $0 == .lineFeed || $0 == .carriageReturn }.map { $0 + 1 }
      known.column = between[(lineStart ?? between.startIndex)...].length(in: encoding)
    }
    known.offset = target
    return Position(line: known.line, column: known.column)
  }
}
