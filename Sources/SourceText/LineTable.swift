/// The starts of all lines of a text, for work that asks for thousands of positions at once.
///
/// It costs one walk over the text; `SourceText` itself answers single questions without.
package struct LineTable: Sendable {
  /// The offset at which each line begins.
  private let starts: [Int]
  /// The length of the text.
  private let count: Int

  package init(_ text: SourceText) {
    var starts = [0]
    starts.reserveCapacity(text.lineCount)
    var base = 0
    var endsWithReturn = false
    for piece in text.pieces {
      let first = piece.bytes.first
      if endsWithReturn, first == .lineFeed { starts.removeLast() }
      piece.bytes.withUnsafeBufferPointer { bytes in
        for index in bytes.indices {
          let byte = bytes[index]
          guard byte == .lineFeed || byte == .carriageReturn else { continue }
          if byte == .carriageReturn, index + 1 < bytes.count, bytes[index + 1] == .lineFeed { continue }
          starts.append(base + index + 1)
        }
      }
      endsWithReturn = piece.bytes.last == .carriageReturn
      base += piece.bytes.count
    }
    self.starts = starts
    count = base
  }

  package var lineCount: Int { starts.count }

  /// The line (from 0) that holds `offset`; an offset beyond the end is in the last line.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  /// The offset at which `line` (from 0) begins; the length of the text where there is no such line.
  package func start(of line: Int) -> Int {
    if line <= 0 { return 0 }
    return line < starts.count ? starts[line] : count
  }
}
