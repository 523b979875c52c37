/// A chunk of a tree at its place in the text: what all values in it have in common.
///
/// A class, so that a value counts one reference: to this, and not one to its tree and one to its chunk. A question has one
/// part, and a thread that reads it waits for no other at its count.
package final class TreePart: Sendable {
  package let tree: SyntaxTree
  package let chunk: SyntaxChunk
  /// The absolute offset at which an item's chunk begins; nil for the skeleton.
  package let base: Int?
  /// Those of the chunk.
  let nodes: [SyntaxNode]

  package init(_ tree: SyntaxTree, _ chunk: SyntaxChunk, base: Int?) {
    self.tree = tree
    self.chunk = chunk
    self.base = base
    nodes = chunk.nodes
  }

  /// The absolute range of a node.
  func range(ofNode index: Int) -> Range<Int> {
    guard let base else { return tree.skeletonRange(index) }
    guard index >= 0, index < nodes.count else { return base..<base }
    let node = nodes[index]
    return base + Int(node.start)..<base + Int(node.end)
  }

  /// The first content node among siblings.
  func content(from start: Int, to end: Int) -> Int? {
    let end = min(end, nodes.count)
    var index = start
    while index < end {
      if nodes[index].kind.isContent { return index }
      index += max(1, Int(nodes[index].count))
    }
    return nil
  }
}
