extension SyntaxTree {
  /// An alias for which no anchor of its name stands before it in its document.
  struct UndefinedAlias {
    var chunk: SyntaxChunk
    /// Where it is, from the start of the chunk.
    var place: Range<Int>
    /// Where it is in the text.
    var range: Range<Int>

    /// The error, placed in the text.
    var error: SyntaxError { SyntaxError(.undefinedAnchor, range) }
  }

  /// All of them, in order of place within the skeleton and then within the items. Whether an anchor is there cannot be
  /// told from a chunk alone, so this is not among the errors that chunks carry.
  var undefinedAliases: [UndefinedAlias] {
    guard format == .yaml else { return [] }
    var result: [UndefinedAlias] = []
    collectUndefined(in: skeleton, base: nil, into: &result)
    guard items.summary.anchors > 0, var base = hole?.offset else { return result }
    for chunk in items {
      collectUndefined(in: chunk, base: base, into: &result)
      base += chunk.text.count
    }
    return result
  }

  private func collectUndefined(in chunk: SyntaxChunk, base: Int?, into result: inout [UndefinedAlias]) {
    guard chunk.hasAnchors else { return }
    var document = 0
    for (index, node) in chunk.nodes.enumerated() {
      if node.kind == .document { document += 1 }
      // A name that is missing is an error of the chunk's own.
      guard node.kind == .alias, node.end > node.start + 1 else { continue }
      let range = ValueAddress(chunk: chunk, index: index, base: base).range(in: self)
      let name = chunk.bytes(of: node).dropFirst()
      guard !anchors.isDefined(name, before: range.lowerBound, in: base == nil ? document : 1) else { continue }
      result.append(UndefinedAlias(chunk: chunk, place: Int(node.start)..<Int(node.end), range: range))
    }
  }
}
