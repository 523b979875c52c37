extension SourceText {
  /// The number of lines: one more than the line breaks (LF, CR LF, CR).
  package var lineCount: Int { pieces.summary.lineBreaks + 1 }

  /// The offset at which `line` (from 0) begins; the length of the text where there is no such line.
  package func lineStart(_ line: Int) -> Int {
    guard line > 0 else { return 0 }
    // The line begins behind the break number `line`, which is in the piece where that many are first reached.
    guard let found = pieces.find(line - 1, by: { $0.lineBreaks }) else { return count }
    let offset = found.element.bytes.offset(afterBreak: line - found.before.lineBreaks)
    return found.before.bytes + offset
  }

  /// The line (from 0) that holds `offset`; an offset beyond the end is in the last line.
  package func line(at offset: Int) -> Int {
    guard offset > 0, let found = pieces.find(min(offset, count) - 1, by: { $0.bytes }) else { return 0 }
    let start = found.element.bounds.lowerBound
    let end = start + min(offset, count) - found.before.bytes
    var line = found.before.lineBreaks + found.element.buffer[start..<end].lineBreakCount
    // Between CR and LF the line has not ended yet.
    if self[end - start + found.before.bytes - 1] == .carriageReturn, self[offset] == .lineFeed { line -= 1 }
    return line
  }

  /// The bytes of `line` without its break.
  package func lineRange(_ line: Int) -> Range<Int> {
    let start = lineStart(line)
    var end = line + 1 < lineCount ? lineStart(line + 1) : count
    if end > start, line + 1 < lineCount {
      end -= 1
      if end > start, self[end] == .lineFeed, self[end - 1] == .carriageReturn { end -= 1 }
    }
    return start..<max(start, end)
  }

  /// Where `offset` is. An offset inside of a character counts as that character's start; one beyond the end is the end.
  package func position(at offset: Int, encoding: PositionEncoding) -> Position {
    let offset = min(max(offset, 0), count)
    let line = line(at: offset)
    let start = nearLineStart(before: offset) ?? lineStart(line)
    return Position(line: line, column: slice(start..<max(start, offset)).length(in: encoding))
  }

  /// The start of the line of `offset`, where it stands in the same piece and `offset` is not within a line break.
  private func nearLineStart(before offset: Int) -> Int? {
    guard offset > 0, let found = pieces.find(offset - 1, by: { $0.bytes }) else { return nil }
    let start = found.element.bounds.lowerBound
    let bytes = found.element.buffer[start..<start + offset - found.before.bytes]
    guard let last = bytes.lastIndex(where: { $0 == .lineFeed || $0 == .carriageReturn }) else { return nil }
    let next = found.before.bytes + last + 1 - start
    // A line does not end between CR and LF.
    if bytes[last] == .carriageReturn, self[next] == .lineFeed { return nil }
    return next
  }

  /// The same as `position(at:encoding:)`, with the lines looked up in a table of this text.
  package func position(at offset: Int, encoding: PositionEncoding, in lines: LineTable) -> Position {
    let offset = min(max(offset, 0), count)
    let line = lines.line(at: offset)
    return Position(line: line, column: slice(lines.start(of: line)..<offset).length(in: encoding))
  }

  /// The offset of `position`; a line or column beyond the text is clamped to the end of the text or the line.
  package func offset(of position: Position, encoding: PositionEncoding) -> Int {
    guard position.line >= 0 else { return 0 }
    guard position.line < lineCount else { return count }
    let range = lineRange(position.line)
    return range.lowerBound + slice(range).offset(ofColumn: position.column, in: encoding)
  }
}

extension ArraySlice<UInt8> {
  /// The offset behind the break number `number` (from 1), relative to the slice.
  fileprivate func offset(afterBreak number: Int) -> Int {
    withUnsafeBufferPointer { bytes in
      var seen = 0
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        guard byte == .lineFeed || byte == .carriageReturn else { continue }
        if byte == .carriageReturn, index < bytes.count, bytes[index] == .lineFeed { index += 1 }
        seen += 1
        if seen == number { return index }
      }
      return bytes.count
    }
  }

  /// The length in code units of `encoding`; a byte that is not UTF-8 counts as one unit.
  func length(in encoding: PositionEncoding) -> Int {
    guard encoding != .utf8 else { return count }
    return withUnsafeBufferPointer { bytes in
      var units = 0
      var index = 0
      while index < bytes.count {
        let width = bytes.characterWidth(at: index)
        // A character cut by the end of the slice is one that the offset points into: it does not count.
        if index + width > bytes.count { break }
        units += width == 4 && encoding == .utf16 ? 2 : 1
        index += width
      }
      return units
    }
  }

  /// The byte offset of a column; a column inside of a surrogate pair or beyond the end goes back to the last boundary.
  fileprivate func offset(ofColumn column: Int, in encoding: PositionEncoding) -> Int {
    withUnsafeBufferPointer { bytes in
      var units = 0
      var index = 0
      while index < bytes.count {
        let width = Swift.min(bytes.characterWidth(at: index), bytes.count - index)
        let next =
          switch encoding {
          case .utf8: units + width
          case .utf16: units + (width == 4 ? 2 : 1)
          case .utf32: units + 1
          }
        if next > column { break }
        units = next
        index += width
      }
      return index
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes of the character at `index`, by its lead byte; 1 for a byte that leads none.
  fileprivate func characterWidth(at index: Int) -> Int {
    switch self[index] {
    case 0xC2...0xDF: hasContinuation(after: index, 1) ? 2 : 1
    case 0xE0...0xEF: hasContinuation(after: index, 2) ? 3 : 1
    case 0xF0...0xF4: hasContinuation(after: index, 3) ? 4 : 1
    default: 1
    }
  }

  /// Whether `length` continuation bytes follow, as far as the buffer goes.
  private func hasContinuation(after index: Int, _ length: Int) -> Bool {
    for next in index + 1..<index + 1 + length where next < count && self[next] & 0xC0 != 0x80 { return false }
    return true
  }
}
