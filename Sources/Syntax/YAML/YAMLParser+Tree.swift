import SourceText

extension YAMLParser {
  /// The tree of a text.
  static func parse(_ text: SourceText) -> SyntaxTree {
    let source = text.bytes
    return source.withUnsafeBufferPointer { bytes in
      var parser = YAMLParser(bytes: bytes, source: source)
      parser.stream()
      return parser.tree(of: text)
    }
  }

  /// Makes a chunk of the item whose nodes were made since `mark`.
  mutating func takeItem(from mark: (nodes: Int, errors: Int), start: Int, hasAnchors: Bool) {
    flushComments()
    let stop = position >= end ? end : lineStart
    checkCharacters(in: start..<stop, nodesFrom: mark.nodes)
    let (nodes, errors) = builder.take(from: mark, relativeTo: start)
    let slice = source[source.startIndex + start..<source.startIndex + stop]
    items.append(
      SyntaxChunk(text: slice, nodes: nodes, errors: errors, hasAnchors: hasAnchors, lookahead: lookahead(at: stop)))
    list?.end = stop
  }

  /// How far behind an item the parser looked to see where it ends: the indentation of the next line, and a marker there.
  func lookahead(at stop: Int) -> Int {
    min(end, max(position, stop) + 4) - stop
  }

  /// The tree of what was read.
  private mutating func tree(of text: SourceText) -> SyntaxTree {
    guard let list else {
      checkCharacters(in: 0..<end, nodesFrom: 0)
      let (nodes, errors) = builder.take(from: (0, 0), relativeTo: 0)
      let chunk = SyntaxChunk(text: source, nodes: nodes, errors: errors, hasAnchors: anchorCount > 0)
      return SyntaxTree(format: .yaml, text: text, skeleton: chunk)
    }
    checkCharacters(in: 0..<list.start, nodesFrom: 0)
    checkCharacters(in: list.end..<end, nodesFrom: 0)
    let (nodes, errors) = builder.take(from: (0, 0), relativeTo: 0)
    let around = source.prefix(list.start) + source.dropFirst(list.end)
    let moved = nodes.enumerated().map { index, node in
      list.skeletonNode(node, isList: index == list.sequence)
    }
    let chunk = SyntaxChunk(
      text: list.end == end ? source.prefix(list.start) : around, nodes: moved,
      errors: errors.map(list.skeletonError), hasAnchors: moved.contains { $0.kind == .anchor })
    return SyntaxTree(
      format: .yaml, text: text, skeleton: chunk,
      hole: SyntaxTree.Hole(offset: list.start, sequence: list.sequence), items: SummedTree(items))
  }
}

extension YAMLParser.ItemList {
  /// An offset in the text as one in the text without the items.
  private func skeletonOffset(_ offset: Int) -> Int {
    offset <= start ? offset : max(start, offset - (end - start))
  }

  func skeletonNode(_ node: SyntaxNode, isList: Bool) -> SyntaxNode {
    var node = node
    node.start = UInt32(truncatingIfNeeded: isList ? start : skeletonOffset(Int(node.start)))
    node.end = UInt32(truncatingIfNeeded: skeletonOffset(Int(node.end)))
    return node
  }

  func skeletonError(_ error: SyntaxError) -> SyntaxError {
    func moved(_ range: Range<Int>) -> Range<Int> {
      skeletonOffset(range.lowerBound)..<skeletonOffset(range.upperBound)
    }
    return SyntaxError(error.code, moved(error.range), origin: error.origin.map(moved))
  }
}
