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
    parser.beginLine()
    parser.checkItemIndentation(context.column ?? 0)
    parser.blockItem(at: context.column ?? 0, in: state.place)
    parser.flushComments()
    let end = parser.position >= parser.end ? parser.end : parser.lineStart
    parser.checkCharacters(in: 0..<end)
    return ItemRead(
      nodes: parser.builder.nodes, errors: parser.builder.errors, hasAnchors: parser.referenceCount > 0, end: end,
      reach: parser.finalReach, isLast: !parser.isAtItem(of: state.place, at: context.column ?? 0))
  }

  func readSkeleton(_ input: GrammarInput, around list: ListEntry) -> SkeletonRead {
    var parser = YAMLParser(input.bytes)
    parser.hideTail(behind: list)
    parser.stream()
    return parser.skeleton()
  }

  func decodedKey(_ node: SyntaxNode, in text: ArraySlice<UInt8>) -> [UInt8] {
    YAMLScalarDecoder.decodedKey(node, in: text)
  }
}

/// What the items of a list need to know of what is around it.
struct YAMLListState {
  /// The place of the list itself.
  var place: BlockPlace
  var tagHandles: [[UInt8]]

  init(place: BlockPlace, tagHandles: [[UInt8]]) {
    self.place = place
    self.tagHandles = tagHandles
  }

  /// Reads the details of a context: the column around, counted from 1 (0 for a document), and the tag handles.
  init(_ context: ItemContext) {
    let words = context.details.split(separator: .space)
    let indent = (words.first.flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 0) - 1
    place = BlockPlace.document(isFirst: true)
    if indent >= 0 { place = place.value(in: indent) }
    tagHandles = words.dropFirst().map { Array($0) }
  }

  func context(column: Int, depth: Int) -> ItemContext {
    let words = [Array(String(place.indent + 1).utf8)] + tagHandles
    return ItemContext(column: column, depth: depth, details: Array(words.joined(separator: [.space])))
  }
}
