import SourceText
import Synchronization
import Syntax

/// A chunk of a document as the evaluator walks it: its nodes, its bytes and where it stands.
final class InstancePart: Sendable {
  /// The same for values.
  let part: TreePart
  let tree: SyntaxTree
  let chunk: SyntaxChunk
  /// The absolute offset of an item's chunk; nil for the skeleton.
  let base: Int?
  let nodes: [SyntaxNode]
  let text: ArraySlice<UInt8>
  /// Whether tags and aliases can occur.
  let isYAML: Bool
  private let knownParents = Mutex<NodeParents?>(nil)

  init(_ part: TreePart) {
    self.part = part
    (tree, chunk, base) = (part.tree, part.chunk, part.base)
    nodes = chunk.nodes
    text = chunk.text
    isYAML = tree.format == .yaml
  }

  /// The value at a node.
  func value(_ index: Int) -> Value { Value.node(index, in: part) }

  /// What is around each node, worked out when first asked for.
  var parents: NodeParents {
    knownParents.withLock { known in
      let parents = known ?? NodeParents(nodes)
      known = parents
      return parents
    }
  }

  /// Whether the scalar at node `index` begins as `<<` does and is as long.
  @inline(__always)
  func mayBeMergeKey(_ index: Int) -> Bool {
    let node = nodes[index]
    return node.width == 2 && text[text.startIndex + Int(node.start)] == UInt8(ascii: "<")
  }
}
