/// YAML in parts.
struct YAMLGrammar: ChunkedGrammar {
  func readHead(_ input: GrammarInput) -> HeadRead {
    var parser = YAMLParser(input.bytes)
    parser.looksForList = true
    parser.stream()
    if let entry = parser.entry { return .list(entry) }
    return .whole(parser.skeleton(), reach: parser.textEnd + 1)
  }

  func readItem(_ input: GrammarInput, in context: ItemContext) -> ItemRead {
    var parser = YAMLParser(input.bytes)
    let state = YAMLListState(context)
    parser.tagHandles = state.tagHandles
    parser.depth = context.depth
    parser.builder = TreeBuilder(expecting: input.memo.nodeCount)
    parser.beginLine()
    parser.checkItemIndentation(context.column ?? 0)
    parser.blockItem(at: context.column ?? 0, in: state.place)
    parser.flushComments()
    let end = parser.position >= parser.end ? parser.end : parser.lineStart
    parser.checkCharacters(in: 0..<end)
    input.memo.nodeCount = parser.builder.count
    return ItemRead(
      nodes: parser.builder.nodes, errors: parser.builder.errors, hasAnchors: parser.referenceCount > 0, end: end,
      reach: parser.finalReach, isLast: !parser.isAtItem(of: state.place, at: context.column ?? 0))
  }

  func probableItem(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int, _ context: ItemContext) -> Int? {
    let column = context.column ?? 0
    // What is in an item stands further in, but for the lists of its own keys where those are not.
    let start = bytes.line(from: offset, indentedBy: column) { index in
      bytes[index] == UInt8(ascii: "-") && index + 1 < bytes.count && bytes[index + 1] == .space
    }
    return start.map { $0 - column }
  }

  func readSkeleton(_ input: GrammarInput, around list: ListEntry) -> SkeletonRead {
    var parser = YAMLParser(input.bytes)
    parser.hideTail(behind: list)
    parser.stream()
    return parser.skeleton()
  }

  func readWhole(_ input: GrammarInput) -> SkeletonRead {
    var parser = YAMLParser(input.bytes)
    parser.stream()
    return parser.skeleton()
  }

  func decodedKey(_ node: SyntaxNode, in text: ArraySlice<UInt8>) -> [UInt8] {
    YAMLScalarDecoder.decodedKey(node, in: text)
  }
}
