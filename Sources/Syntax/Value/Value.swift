import SourceText

/// A value of a JSON or YAML tree, wherever it stands: a mapping, a sequence or a scalar, with its place in the text.
///
/// Ranges are absolute UTF-8 byte offsets. Aliases are seen through: a value that was reached through `*name` has the
/// content of the anchored node (and its range), and `aliasRange` says where the alias stands. What refers to itself is
/// null. A walk over values that follows aliases must count its steps, as a few lines can stand for billions of values.
package struct Value: Sendable {
  package let tree: SyntaxTree
  let address: ValueAddress
  /// Where the alias stands through which this value was reached, or nil.
  package let aliasRange: Range<Int>?

  init(_ tree: SyntaxTree, _ address: ValueAddress, aliasRange: Range<Int>? = nil) {
    self.tree = tree
    self.address = address
    self.aliasRange = aliasRange
  }

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
    let nodes = address.chunk.nodes
    guard address.index >= 0, address.index < nodes.count else { return SyntaxNode(.emptyScalar, start: 0, end: 0) }
    return nodes[address.index]
  }

  /// The chunk that the value is in: the question, for what is inside of one.
  package var chunk: SyntaxChunk { address.chunk }

  /// The index of its node in the chunk: with the chunk's identity, the value's own.
  package var nodeIndex: Int { address.index }

  /// Whether the value is inside of an item of the long list, or the item itself.
  package var isInItem: Bool { address.base != nil }

  /// The absolute offset at which the item's chunk begins; nil for what is in the skeleton.
  package var chunkBase: Int? { address.base }

  /// Where the value stands; for an alias, where the anchored value stands.
  package var range: Range<Int> { address.range(in: tree) }

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
    address.chunk === other.address.chunk && address.index == other.address.index
  }
}
