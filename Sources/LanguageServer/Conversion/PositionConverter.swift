import LanguageServerProtocol
import SourceText

/// Byte offsets of one text to the client's lines and characters, and back.
struct PositionConverter: Sendable {
  let text: SourceText
  let encoding: PositionEncoding
  /// The lines of the text, where many positions are asked for.
  private var lines: LineTable?

  init(text: SourceText, encoding: PositionEncoding) {
    self.text = text
    self.encoding = encoding
  }

  /// The same, quicker for thousands of positions, at the cost of one walk over the text.
  var forMany: PositionConverter {
    var copy = self
    copy.lines = LineTable(text)
    return copy
  }

  /// An offset outside the text counts as its nearest end.
  func position(at offset: Int) -> LSPPosition {
    let position =
      if let lines {
        text.position(at: offset, encoding: encoding, in: lines)
      } else {
        text.position(at: offset, encoding: encoding)
      }
    return LSPPosition(position)
  }

  func range(_ range: Range<Int>) -> LSPRange {
    LSPRange(start: position(at: range.lowerBound), end: position(at: range.upperBound))
  }

  /// A character behind the end of its line counts as that end, a line behind the last as the end of the text.
  func offset(of position: LSPPosition) -> Int {
    text.offset(of: Position(line: position.line, column: position.character), encoding: encoding)
  }

  /// A range whose end lies before its start is read the other way round.
  func offsets(of range: LSPRange) -> Range<Int> {
    let start = offset(of: range.start)
    let end = offset(of: range.end)
    return min(start, end)..<max(start, end)
  }
}

extension LSPPosition {
  init(_ position: Position) {
    self.init(line: position.line, character: position.column)
  }
}
