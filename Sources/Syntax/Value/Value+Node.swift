extension Value {
  /// The value at node `index` of `part`, through an alias where one stands there.
  package static func node(_ index: Int, in part: TreePart) -> Value { resolved(part, index) }

  /// The same in a chunk of which a single value is asked for.
  ///
  /// `base` is the absolute offset at which an item's chunk begins; nil for the skeleton.
  package static func node(_ index: Int, of chunk: SyntaxChunk, base: Int?, in tree: SyntaxTree) -> Value {
    resolved(TreePart(tree, chunk, base: base), index)
  }

  /// The value of an item chunk that begins at `base`.
  package static func item(in chunk: SyntaxChunk, at base: Int, of tree: SyntaxTree) -> Value? {
    let part = TreePart(tree, chunk, base: base)
    return part.content(from: 0, to: chunk.nodes.count).map { resolved(part, $0) }
  }

  /// The value at a node, through an alias where one stands there.
  static func resolved(_ part: TreePart, _ index: Int) -> Value {
    let value = Value(part, index)
    return value.node.kind == .alias ? aliased(part, index) : value
  }

  private static func aliased(_ part: TreePart, _ index: Int) -> Value {
    let (tree, chunk) = (part.tree, part.chunk)
    let range = part.range(ofNode: index)
    let name = chunk.bytes(of: part.nodes[index]).dropFirst()
    let document = part.base == nil ? tree.anchors.documentNumber(ofSkeletonNode: index) : 1
    // An anchor on an alias is an error of the text; following only one step also ends every circle.
    guard let target = tree.anchors.value(name, before: range.lowerBound, in: document),
      target.chunk.nodes[target.index].kind != .alias
    else { return Value(part, index, aliasRange: range) }
    let isHere = target.chunk === chunk && target.base == part.base
    return Value(
      isHere ? part : TreePart(tree, target.chunk, base: target.base), target.index, aliasRange: range)
  }
}
