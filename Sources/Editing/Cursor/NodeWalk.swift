import Syntax

/// Walks the nodes of a tree in the order of the text, those of the long list's items where they stand.
///
/// For features that look at all of a document: no value is made, no alias followed, and nothing recurs.
struct NodeWalk {
  /// A node on the way.
  struct Visit {
    let chunk: SyntaxChunk
    let node: SyntaxNode
    let index: Int
    /// Where the chunk begins; nil for the skeleton.
    let base: Int?
    /// Its bytes in the text.
    let range: Range<Int>
    /// How many nodes are around it.
    let depth: Int
    /// The kind of the node that it is in; nil for the root.
    let parent: SyntaxKind?
    /// The number of the document that it is in, from 1; 0 before the first.
    let document: Int

    /// The bytes that it is written in.
    var bytes: ArraySlice<UInt8> { chunk.bytes(of: node) }

    /// It as a value, through an alias where it is one.
    func value(in tree: SyntaxTree) -> Value { Value.node(index, of: chunk, base: base, in: tree) }
  }

  let tree: SyntaxTree
  /// The part of the text that is wanted; nil for all.
  var range: Range<Int>?
  /// Are chunks without an anchor or an alias left out?
  var skipsChunksWithoutAnchors = false

  func visit(_ body: (Visit) -> Void) {
    var frames = Frames()
    let skeleton = tree.skeleton
    for (index, node) in skeleton.nodes.enumerated() {
      let range = tree.skeletonRange(index)
      frames.enter(index)
      if wants(skeleton, range) { body(frames.visit(skeleton, index, nil, range)) }
      if node.kind == .document { frames.document += 1 }
      frames.push(node, index)
      if index == tree.hole?.sequence { walkItems(frames, body) }
    }
  }

  private func walkItems(_ outer: Frames, _ body: (Visit) -> Void) {
    guard let hole = tree.hole else { return }
    var base = hole.offset
    if skipsChunksWithoutAnchors, range == nil {
      let anchors = { (extent: ChunkExtent) in extent.anchors }
      tree.items.forEach(having: anchors) { chunk, before in
        walk(chunk, base + before.bytes, outer, body)
        return true
      }
      return
    }
    var items = tree.items.makeIterator()
    if let range {
      // The first chunk that can reach into the range.
      guard range.lowerBound < hole.offset + tree.holeWidth else { return }
      let offset = max(0, range.lowerBound - hole.offset)
      guard let found = tree.items.find(offset, by: { $0.bytes }) else { return }
      base += found.before.bytes
      var index = found.index
      while base <= range.upperBound, let chunk = tree.items.element(at: index)?.element {
        walk(chunk, base, outer, body)
        base += chunk.text.count
        index += 1
      }
      return
    }
    while let chunk = items.next() {
      walk(chunk, base, outer, body)
      base += chunk.text.count
    }
  }

  private func walk(_ chunk: SyntaxChunk, _ base: Int, _ outer: Frames, _ body: (Visit) -> Void) {
    guard !skipsChunksWithoutAnchors || chunk.hasAnchors else { return }
    var frames = Frames(depth: outer.open.count + outer.depth, parent: .sequence, document: max(1, outer.document))
    for (index, node) in chunk.nodes.enumerated() {
      let range = base + Int(node.start)..<base + Int(node.end)
      frames.enter(index)
      if wants(chunk, range) { body(frames.visit(chunk, index, base, range)) }
      frames.push(node, index)
    }
  }

  private func wants(_ chunk: SyntaxChunk, _ own: Range<Int>) -> Bool {
    if skipsChunksWithoutAnchors, !chunk.hasAnchors { return false }
    guard let range else { return true }
    return own.lowerBound <= range.upperBound && range.lowerBound <= own.upperBound
  }

  /// The nodes around the one that is looked at.
  private struct Frames {
    /// Behind which index each ends, with its kind.
    var open: [(end: Int, kind: SyntaxKind)] = []
    /// Of what is around the chunk.
    var depth = 0
    var parent: SyntaxKind?
    var document = 0

    mutating func enter(_ index: Int) {
      while let last = open.last, last.end <= index { open.removeLast() }
    }

    mutating func push(_ node: SyntaxNode, _ index: Int) {
      if node.count > 1 { open.append((index + Int(node.count), node.kind)) }
    }

    func visit(_ chunk: SyntaxChunk, _ index: Int, _ base: Int?, _ range: Range<Int>) -> Visit {
      Visit(
        chunk: chunk, node: chunk.nodes[index], index: index, base: base, range: range, depth: depth + open.count,
        parent: open.last?.kind ?? parent,
        document: document)
    }
  }
}
