import SourceText

/// Reading the items of the long list of a whole text.
extension ChunkedParser {
  /// Items that follow each other.
  private struct Run: Sendable {
    var items: [SyntaxChunk] = []
    /// Where the first one begins, and where the last one ends.
    var range: Range<Int>
    /// Whether the list ends behind them.
    var isLast = false
    /// Whether a far look ahead was in vain, so that what is remembered of it may have spared others.
    var isDamaged = false
  }

  /// All items of the list that begins at `entry`.
  ///
  /// What an item yields depends on where it begins and on nothing before, so each worker may begin at a place where an
  /// item probably does. If the one before it ends there, it was one; otherwise the rest is read again, in order.
  func items(of bytes: ArraySlice<UInt8>, _ entry: ListEntry, _ workers: Workers) -> [SyntaxChunk] {
    let starts = starts(in: bytes, entry, count: workers.count)
    let runs = workers.map(starts.count) { number in
      run(in: bytes, entry, from: starts[number], to: number + 1 < starts.count ? starts[number + 1] : bytes.count)
    }
    guard runs.count > 1, !runs.contains(where: \.isDamaged) else {
      return runs.count == 1 ? runs[0].items : run(in: bytes, entry, from: entry.offset, to: bytes.count).items
    }
    var items: [SyntaxChunk] = []
    var end = entry.offset
    for part in runs {
      guard end == part.range.lowerBound else {
        return items + run(in: bytes, entry, from: end, to: bytes.count).items
      }
      items += part.items
      end = part.range.upperBound
      if part.isLast { break }
    }
    return items
  }

  /// The start of the list, and at most `count` - 1 places behind it where items probably begin, about equally far apart.
  private func starts(in bytes: ArraySlice<UInt8>, _ entry: ListEntry, count: Int) -> [Int] {
    let length = bytes.count - entry.offset
    let count = min(count, length / minimumPart)
    var starts = [entry.offset]
    guard count > 1 else { return starts }
    bytes.withUnsafeBufferPointer { buffer in
      for part in 1..<count {
        let place = entry.offset + length / count * part
        if let start = grammar.probableItem(in: buffer, from: place, entry.context), start > starts[starts.count - 1] {
          starts.append(start)
        }
      }
    }
    return starts
  }

  /// Reads the items from `start` on, up to the first that begins at `limit` or behind.
  private func run(in bytes: ArraySlice<UInt8>, _ entry: ListEntry, from start: Int, to limit: Int) -> Run {
    bytes.withUnsafeBufferPointer { buffer in
      var result = Run(range: start..<start)
      let memo = ScanMemo()
      var start = start
      while !result.isLast, start < limit {
        let rest = UnsafeBufferPointer(rebasing: buffer[start...])
        let input = GrammarInput(bytes: rest, isWhole: true, offset: start, memo: memo)
        let read = grammar.readItem(input, in: entry.context)
        let end = min(start + max(1, read.end), buffer.count)
        result.items.append(chunk(read, text: bytes[bytes.startIndex + start..<bytes.startIndex + end]))
        start = end
        result.isLast = read.isLast
      }
      result.range = result.range.lowerBound..<start
      result.isDamaged = memo.fruitlessScans > 0
      return result
    }
  }
}
