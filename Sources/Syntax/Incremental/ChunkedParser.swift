import SourceText

/// Reads whole texts part by part.
struct ChunkedParser<Grammar: ChunkedGrammar> {
  let grammar: Grammar
  let format: SyntaxFormat
  /// Fewer bytes than this are not worth a thread.
  var minimumPart = 128 * 1024

  func parse(_ text: SourceText, with workers: Workers = .one) -> SyntaxTree {
    let bytes = text.bytes
    let head = bytes.withUnsafeBufferPointer { grammar.readHead(GrammarInput(bytes: $0, isWhole: true)) }
    switch head {
    case .whole(let read, _): return SyntaxTree(format: format, text: text, skeleton: chunk(read, text: bytes))
    case .list(let entry): return tree(text, entry: entry, items: SummedTree(items(of: bytes, entry, workers)))
    }
  }

  /// The tree of a text whose items have been read.
  func tree(_ text: SourceText, entry: ListEntry, items: SummedTree<SyntaxChunk>) -> SyntaxTree {
    let tail = entry.offset + items.summary.bytes
    let around = text.slice(0..<entry.offset) + text.slice(tail..<text.count)
    let read = around.withUnsafeBufferPointer {
      grammar.readSkeleton(GrammarInput(bytes: $0, isWhole: true), around: entry)
    }
    guard let sequence = read.sequence else {
      // So damaged that without the items it reads otherwise: then there is no list to take apart.
      let whole = text.bytes.withUnsafeBufferPointer { grammar.readWhole(GrammarInput(bytes: $0, isWhole: true)) }
      return SyntaxTree(format: format, text: text, skeleton: chunk(whole, text: text.bytes))
    }
    return SyntaxTree(
      format: format, text: text, skeleton: chunk(read, text: around),
      hole: SyntaxTree.Hole(offset: entry.offset, sequence: sequence), items: items, entry: entry)
  }
}

extension ChunkedParser {
  func chunk(_ read: ItemRead, text: ArraySlice<UInt8>) -> SyntaxChunk {
    SyntaxChunk(
      text: text, nodes: read.nodes, errors: read.errors + later(read.nodes, text),
      hasAnchors: read.hasAnchors, lookahead: max(0, read.reach - text.count))
  }

  func chunk(_ read: SkeletonRead, text: ArraySlice<UInt8>) -> SyntaxChunk {
    SyntaxChunk(
      text: text, nodes: read.nodes, errors: read.errors + later(read.nodes, text),
      hasAnchors: read.hasAnchors)
  }

  /// What is wrong with a chunk as a whole: what only its finished nodes tell.
  private func later(_ nodes: [SyntaxNode], _ text: ArraySlice<UInt8>) -> [SyntaxError] {
    let repeated = DuplicateKeys(nodes: nodes, text: text, decode: grammar.decodedKey).errors()
    return format == .yaml ? repeated + AmbiguousScalars(nodes: nodes, text: text).errors() : repeated
  }
}
