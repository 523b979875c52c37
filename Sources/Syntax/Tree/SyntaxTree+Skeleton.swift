extension SyntaxTree {
  /// A tree with the same text and items around another skeleton, for who reads a document as if it were written otherwise.
  package func with(skeleton: SyntaxChunk, hole: Hole?) -> SyntaxTree {
    SyntaxTree(format: format, text: text, skeleton: skeleton, hole: hole, items: items)
  }
}
