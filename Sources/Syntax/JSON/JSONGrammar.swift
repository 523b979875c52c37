/// JSON in parts.
struct JSONGrammar: ChunkedGrammar {
  /// Whether comments and trailing commas are fine.
  var allowsExtras: Bool

  func readHead(_ input: GrammarInput) -> HeadRead {
    var reader = JSONReader(input, allowsExtras: allowsExtras)
    reader.looksForList = true
    var open = reader.readHead()
    if reader.mustReadAgain {
      let list = reader.listWithoutBracket
      let reach = reader.finalReach
      reader = JSONReader(input, allowsExtras: allowsExtras)
      reader.looksForList = true
      reader.listWithoutBracket = list
      reader.note(reach: reach)
      open = reader.readHead()
    }
    if let hole = reader.hole {
      return .list(ListEntry(offset: hole.offset, context: reader.itemContext, reach: reader.finalReach))
    }
    reader.readTail(open)
    return .whole(SkeletonRead(nodes: reader.tree.nodes, errors: reader.tree.errors), reach: reader.finalReach)
  }

  func readItem(_ input: GrammarInput, in context: ItemContext) -> ItemRead {
    var reader = JSONReader(input, allowsExtras: allowsExtras, context: context)
    reader.tree = TreeBuilder(expecting: input.memo.nodeCount)
    reader.frames.reserveCapacity(8)
    let isLast = reader.readItem()
    input.memo.nodeCount = reader.tree.count
    return ItemRead(
      nodes: reader.tree.nodes, errors: reader.tree.errors, end: reader.cursor, reach: reader.finalReach,
      isLast: isLast)
  }

  func probableItem(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int, _ context: ItemContext) -> Int? {
    // Strings have no line breaks, and what is in an item is mostly further in.
    context.column.flatMap { bytes.line(from: offset, indentedBy: $0) { bytes[$0] == .leftBrace } }
  }

  func readSkeleton(_ input: GrammarInput, around list: ListEntry) -> SkeletonRead {
    var reader = JSONReader(input, allowsExtras: allowsExtras)
    reader.looksForList = true
    reader.knownList = list.offset
    // No look ahead goes past the items, which are not there, into what is behind them.
    reader.bytes = UnsafeBufferPointer(rebasing: input.bytes.prefix(list.offset))
    let open = reader.readHead()
    reader.bytes = input.bytes
    reader.readTail(open)
    return SkeletonRead(nodes: reader.tree.nodes, errors: reader.tree.errors, sequence: reader.hole?.sequence)
  }

  func readWhole(_ input: GrammarInput) -> SkeletonRead {
    var reader = JSONReader(input, allowsExtras: allowsExtras)
    let open = reader.readHead()
    reader.readTail(open)
    return SkeletonRead(nodes: reader.tree.nodes, errors: reader.tree.errors)
  }

  func decodedKey(_ node: SyntaxNode, in text: ArraySlice<UInt8>) -> [UInt8] {
    let end = Int(node.end) - (node.flags.contains(.broken) ? 0 : 1)
    let content = text.dropFirst(Int(node.start) + 1).prefix(max(0, end - Int(node.start) - 1))
    return content.withUnsafeBufferPointer { JSONEscape.decode($0, at: 0).bytes }
  }
}

extension JSONReader {
  /// Behind the last byte that was looked at: at least the one under the cursor.
  fileprivate var finalReach: Int { max(reach, cursor + 1) }

  /// The context of the items of the list that begins at the cursor.
  fileprivate var itemContext: ItemContext { ItemContext(column: lineColumn(of: cursor), depth: frames.count) }
}
