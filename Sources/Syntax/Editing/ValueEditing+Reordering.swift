import SourceText

/// Edits that move and copy items, with the comments above them.
extension ValueEditing {
  /// Whether the items of a sequence can be put in another order.
  package func canReorder(_ sequence: Value) -> Bool { extents(of: sequence) != nil }

  /// Puts the items of a sequence in another order: item `order[0]` first. nil where the items cannot be told apart by
  /// their lines, or comments stand between items of a flow.
  package func reorder(_ sequence: Value, by order: [Int]) -> Change? {
    guard let extents = extents(of: sequence), order.count == extents.count else { return nil }
    return exchange(extents, by: order)
  }

  /// Puts the values of a mapping in another order and leaves the keys where they are.
  package func reorderValues(of mapping: Value, by order: [Int]) -> Change? {
    let entries = Array(mapping.entries)
    guard mapping.isMapping, mapping.aliasRange == nil, entries.count == order.count else { return nil }
    let isBlock = tree.format == .yaml && !mapping.isFlow
    var extents: [Range<Int>] = []
    for entry in entries {
      guard let colon = colon(of: entry) else { return nil }
      let value = placeRange(entry.value)
      extents.append(isBlock ? colon + 1..<lineEnd(trimmedEnd(value)) : value)
    }
    guard isBlock || keepsComments(in: mapping.range, but: extents) else { return nil }
    return exchange(extents, by: order)
  }

  /// Adds a copy of an item behind it, changed by `edits`, which are edits of the item.
  package func duplicate(itemAt index: Int, of sequence: Value, _ edits: [TextEdit]) -> Change? {
    let items = Array(sequence.items)
    guard items.indices.contains(index), let extents = extents(of: sequence) else { return nil }
    let place = placeRange(items[index])
    let end = extents[index].upperBound
    guard tree.format == .yaml, !sequence.isFlow else {
      let copy = tree.text.applying(edits).slice(place.lowerBound..<place.upperBound + Self.growth(edits))
      let isOnLine = isFirstOnLine(place.lowerBound)
      let gap =
        isOnLine ? lineBreak + lineIndentation(at: place.lowerBound) : byte(end) == .comma ? spaceBehind(end) : " "
      return Change([.insertion("," + gap + String(decoding: copy, as: UTF8.self), at: end)])
    }
    let start = lineStart(dash(before: place.lowerBound))
    let copy = tree.text.applying(edits).slice(start..<end + Self.growth(edits))
    // Questions that stand apart go on to.
    let neighbour = index + 1 < extents.count ? index : index - 1
    var gap = lineBreak
    if neighbour >= 0, neighbour + 1 < extents.count {
      let between = extents[neighbour].upperBound..<extents[neighbour + 1].lowerBound
      if tree.text.slice(between).allSatisfy(\.isJSONSpace) { gap = tree.text.string(between) }
    }
    return Change([.insertion(gap + String(decoding: copy, as: UTF8.self), at: end)])
  }

  /// Whether anything in the item has an anchor, which no copy may repeat.
  package func hasAnchors(_ item: Value) -> Bool {
    let nodes = item.chunk.nodes
    guard !item.isInItem else { return nodes.contains { $0.kind == .anchor } }
    let end = min(item.nodeIndex + max(1, Int(item.node.count)), nodes.count)
    return item.anchor != nil || nodes[item.nodeIndex..<end].contains { $0.kind == .anchor }
  }

  /// The item of a sequence that a place belongs to, with its dash, its lines and the comments above them.
  package func item(at offset: Int, of sequence: Value) -> Int? {
    extents(of: sequence)?.firstIndex { $0.lowerBound <= offset && offset <= $0.upperBound }
  }

  private static func growth(_ edits: [TextEdit]) -> Int {
    edits.reduce(0) { $0 + $1.replacement.utf8.count - $1.range.count }
  }

  private func spaceBehind(_ comma: Int) -> String { byte(comma + 1) == .space ? " " : "" }

  private func exchange(_ extents: [Range<Int>], by order: [Int]) -> Change? {
    guard Set(order) == Set(extents.indices) else { return nil }
    let edits = extents.indices.filter { order[$0] != $0 }.map { index in
      TextEdit(extents[index], tree.text.string(extents[order[index]]))
    }
    return Change(edits)
  }

  // MARK: Extents

  /// What moves with each item: in blocks its lines without the last break, and the comments above it. nil where the items
  /// cannot be told apart by their lines, or comments stand between items of a flow.
  func extents(of sequence: Value) -> [Range<Int>]? {
    guard sequence.isSequence, sequence.aliasRange == nil else { return nil }
    let places = sequence.items.map(placeRange)
    guard tree.format == .yaml, !sequence.isFlow else {
      guard let first = places.first, let last = places.last else { return nil }
      return keepsComments(in: first.lowerBound..<last.upperBound, but: places) ? places : nil
    }
    var result: [Range<Int>] = []
    var column: Int?
    for place in places {
      let dash = dash(before: place.lowerBound)
      let own = self.column(of: dash)
      guard isFirstOnLine(dash), own == column ?? own else { return nil }
      column = own
      let floor = result.last.map { nextLine($0.upperBound) } ?? 0
      let start = startOfComments(above: lineStart(dash), from: floor, column: own, isFirst: result.isEmpty)
      if let last = result.indices.last { result[last] = extended(result[last], to: start, column: own) }
      result.append(start..<lineEnd(trimmedEnd(place)))
    }
    if let last = result.indices.last, let column {
      result[last] = extended(result[last], to: tree.text.count, column: column)
    }
    return result
  }

  /// The start of the comment lines right above a line; what the file begins with is its own.
  private func startOfComments(above line: Int, from floor: Int, column: Int, isFirst: Bool) -> Int {
    var start = line
    while start > floor {
      let above = lineStart(start - (byte(start - 1) == .lineFeed && byte(start - 2) == .carriageReturn ? 2 : 1))
      let indentation = lineIndentation(at: above).utf8.count
      guard above >= floor, byte(above + indentation) == UInt8(ascii: "#"), indentation <= column else { break }
      start = above
    }
    guard isFirst else { return start }
    return start == 0 || (column == 0 && isBehindDocumentStart(start)) ? line : start
  }

  private func isBehindDocumentStart(_ start: Int) -> Bool {
    let above = lineStart(max(0, start - 1))
    return tree.text.string(above..<min(above + 3, start)) == "---"
  }

  /// An item's lines with the deeper comments behind them, which belong to it.
  private func extended(_ extent: Range<Int>, to limit: Int, column: Int) -> Range<Int> {
    var end = extent.upperBound
    while true {
      let next = nextLine(end)
      guard next > end, next < limit else { break }
      let indentation = lineIndentation(at: next).utf8.count
      guard indentation > column, byte(next + indentation) == UInt8(ascii: "#") else { break }
      end = lineEnd(next)
    }
    return extent.lowerBound..<end
  }
}
