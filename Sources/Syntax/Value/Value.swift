import SourceText

/// A value of a JSON or YAML tree, wherever it stands: a mapping, a sequence or a scalar, with its place in the text.
///
/// Ranges are absolute UTF-8 byte offsets. Aliases are seen through: a value that was reached through `*name` has the
/// content of the anchored node (and its range), and `aliasRange` says where the alias stands. What refers to itself is
/// null. A walk over values that follows aliases must count its steps, as a few lines can stand for billions of values.
package struct Value: Sendable {
  /// The chunk that the value is in, at its place.
  package let part: TreePart
  /// The index of its node in the chunk: with the chunk's identity, the value's own.
  package let nodeIndex: Int
  /// Where the alias stands through which this value was reached, or nil.
  package let aliasRange: Range<Int>?

  init(_ part: TreePart, _ nodeIndex: Int, aliasRange: Range<Int>? = nil) {
    self.part = part
    self.nodeIndex = nodeIndex
    self.aliasRange = aliasRange
  }

  package var tree: SyntaxTree { part.tree }

  /// What kind of value it is.
  package enum Kind: Sendable, Hashable {
    case mapping
    case sequence
    case scalar
  }

  package var kind: Kind {
    switch node.kind {
    case .mapping: .mapping
    case .sequence: .sequence
    default: .scalar
    }
  }

  /// The node behind it.
  package var node: SyntaxNode {
    guard nodeIndex >= 0, nodeIndex < part.nodes.count else { return SyntaxNode(.emptyScalar, start: 0, end: 0) }
    return part.nodes[nodeIndex]
  }

  /// The chunk that the value is in: the question, for what is inside of one.
  package var chunk: SyntaxChunk { part.chunk }

  /// Whether the value is inside of an item of the long list, or the item itself.
  package var isInItem: Bool { part.base != nil }

  /// The absolute offset at which the item's chunk begins; nil for what is in the skeleton.
  package var chunkBase: Int? { part.base }

  /// Where the value stands; for an alias, where the anchored value stands.
  package var range: Range<Int> { part.range(ofNode: nodeIndex) }

  /// Where the value is written at this place: the alias, or the value itself.
  package var writtenRange: Range<Int> { aliasRange ?? range }

  package var isMissing: Bool { node.kind == .emptyScalar }
  package var isMapping: Bool { node.kind == .mapping }
  package var isSequence: Bool { node.kind == .sequence }
  package var isScalar: Bool { !isMapping && !isSequence }
  /// Whether it is written in `{}` or `[]`.
  package var isFlow: Bool { node.flags.contains(.flow) }

  /// Whether both are the same node of the same chunk.
  package func isSame(as other: Value) -> Bool {
    part.chunk === other.part.chunk && nodeIndex == other.nodeIndex
  }
}
