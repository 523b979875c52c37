import SourceText

/// Reads a text again after one edit, sharing with the old tree the chunks of all items that the edit did not reach.
///
/// Items before the edit stay, up to the first whose own bytes or lookahead it touches. From there on items are read
/// until one ends behind the edit where an old one ended too: in the same context the rest is what it was.
struct IncrementalParser<Grammar: ChunkedGrammar> {
  let parser: ChunkedParser<Grammar>
  let old: SyntaxTree
  let text: SourceText
  /// The bytes of the old text that were replaced.
  let edit: Range<Int>
  /// How much longer the text became.
  let growth: Int

  /// The first window, where nothing better is known.
  private static var window: Int { 1_024 }
  private let memo = ScanMemo()

  init(parser: ChunkedParser<Grammar>, old: SyntaxTree, text: SourceText, edit: Range<Int>, growth: Int) {
    self.parser = parser
    self.old = old
    self.text = text
    self.edit = edit
    self.growth = growth
  }

  func parse() -> SyntaxTree {
    guard let oldEntry = old.entry, let oldHole = old.hole else { return parser.parse(text) }
    var entry = oldEntry
    if edit.lowerBound < oldEntry.reach {
      guard let read = readHead(expecting: oldEntry.offset + max(0, growth)) else { return parser.parse(text) }
      entry = read
    }
    let isSameContext = entry.context == oldEntry.context
    let isSameStart = isSameContext && entry.offset == oldEntry.offset
    let kept = isSameStart ? keptCount(oldHole) : 0
    let (read, next, isEnded) = readItems(entry, oldHole, kept: kept, resyncs: isSameContext)
    let items = old.items.replacing(kept..<next, with: read)
    let oldTail = oldHole.offset + old.holeWidth
    let isSameHead = isSameStart && edit.lowerBound >= oldEntry.offset
    let isSameTail =
      isEnded
      ? edit.upperBound <= oldTail && entry.offset + items.summary.bytes == oldTail + growth : next < old.items.count
    guard isSameHead, isSameTail else { return parser.tree(text, entry: entry, items: items) }
    return SyntaxTree(
      format: old.format, text: text, skeleton: old.skeleton, hole: oldHole, items: items, entry: entry)
  }

  /// The list's beginning in the new text; nil where there is no list.
  private func readHead(expecting offset: Int) -> ListEntry? {
    let head = read(from: 0, expecting: offset + Self.window, reach: \.reach) { input, _ in
      parser.grammar.readHead(input)
    }
    if case .list(let entry) = head { return entry }
    return nil
  }

  /// How many items the edit leaves as they are, from the first on.
  private func keptCount(_ hole: SyntaxTree.Hole) -> Int {
    guard edit.lowerBound >= hole.offset else { return 0 }
    return old.items.find(edit.lowerBound - hole.offset, by: { $0.reach })?.index ?? old.items.count
  }

  /// The items from the first touched one on, the index of the old item that follows them, and whether the list ended
  /// before an old one followed.
  private func readItems(
    _ entry: ListEntry, _ hole: SyntaxTree.Hole, kept: Int, resyncs: Bool
  ) -> (items: [SyntaxChunk], next: Int, isEnded: Bool) {
    var items: [SyntaxChunk] = []
    // With all of them kept the edit is behind the list, and its end is where it was.
    if kept == old.items.count, kept > 0 { return ([], kept, false) }
    var position = entry.offset + (old.items.element(at: kept)?.before.bytes ?? 0)
    while position < text.count {
      if resyncs, position >= edit.upperBound + growth, let index = oldItem(at: position - growth, hole) {
        return (items, index, false)
      }
      var bytes: ArraySlice<UInt8> = []
      let item = read(from: position, expecting: expectedEnd(of: position, hole), reach: \.reach) { input, window in
        bytes = window
        return parser.grammar.readItem(input, in: entry.context)
      }
      let length = min(max(1, item.end), bytes.count)
      items.append(chunk(item, bytes.prefix(length), at: position, hole))
      position += length
      if item.isLast { break }
    }
    return (items, old.items.count, true)
  }

  /// The index of the old item that begins at an offset of the old text.
  private func oldItem(at offset: Int, _ hole: SyntaxTree.Hole) -> Int? {
    guard let found = old.items.find(offset - hole.offset, by: { $0.bytes }), found.before.bytes == offset - hole.offset
    else { return nil }
    return found.index
  }

  /// Where the item at `position` probably ends, with what follows it.
  private func expectedEnd(of position: Int, _ hole: SyntaxTree.Hole) -> Int {
    let inOld = max(position - growth, edit.upperBound)
    guard let found = old.items.find(inOld - hole.offset, by: { $0.bytes }) else { return position + Self.window }
    let end = hole.offset + found.before.bytes + found.element.text.count + found.element.lookahead
    return max(end + growth, position) + Self.window
  }

  /// A new chunk, or the old one where it is the same: its lookahead was touched and nothing came of it.
  private func chunk(
    _ item: ItemRead, _ bytes: ArraySlice<UInt8>, at position: Int, _ hole: SyntaxTree.Hole
  ) -> SyntaxChunk {
    let new = parser.chunk(item, text: bytes)
    for offset in [position, position - growth] {
      guard let found = old.items.find(offset - hole.offset, by: { $0.bytes }),
        found.before.bytes == offset - hole.offset, found.element.isEqual(to: new)
      else { continue }
      return found.element
    }
    return new
  }

  /// Reads a part in a window of the text, which grows until the read does not depend on what is behind it.
  private func read<Part>(
    from start: Int, expecting end: Int, reach: (Part) -> Int, _ body: (GrammarInput, ArraySlice<UInt8>) -> Part
  ) -> Part {
    var end = end
    while true {
      let bytes = text.slice(start..<max(start, min(end, text.count)))
      let isWhole = start + bytes.count >= text.count
      let part = bytes.withUnsafeBufferPointer {
        body(GrammarInput(bytes: $0, isWhole: isWhole, offset: start, memo: memo), bytes)
      }
      if isWhole || reach(part) <= bytes.count { return part }
      end = start + max(bytes.count, Self.window) * 4
    }
  }
}

extension SyntaxChunk {
  /// Whether both hold the same bytes, nodes and errors.
  func isEqual(to other: SyntaxChunk) -> Bool {
    text.count == other.text.count && lookahead == other.lookahead && nodes == other.nodes && errors == other.errors
      && text == other.text
  }
}
