extension Value {
  /// The value at node `index` of `chunk`, through an alias where one stands there.
  ///
  /// `base` is the absolute offset at which an item's chunk begins; nil for the skeleton.
  package static func node(_ index: Int, of chunk: SyntaxChunk, base: Int?, in tree: SyntaxTree) -> Value {
    resolved(tree, ValueAddress(chunk: chunk, index: index, base: base))
  }
}
