/// The text of YAML scalars: folding, escapes, chomping (sections 6.5, 7.3, 8.1).
enum YAMLScalarDecoder {
  /// - Parameters:
  ///   - content: the bytes of the scalar without quotes; of a block scalar, from the indicator on.
  ///   - source: the absolute offset of the content.
  ///   - isBreakBehind: whether a line break follows.
  ///   - parentColumn: tells the column of the collection around, where a block scalar has an explicit indentation.
  static func decode(
    _ content: UnsafeBufferPointer<UInt8>, _ kind: SyntaxKind, at source: Int, isBreakBehind: Bool,
    parentColumn: () -> Int
  ) -> DecodedText {
    switch kind {
    case .literalScalar, .foldedScalar:
      let decoder = BlockScalarDecoder(
        bytes: content, base: source, isFolded: kind == .foldedScalar, isBreakBehind: isBreakBehind)
      return decoder.decode(parentColumn)
    default:
      var decoder = FlowScalarDecoder(bytes: content, base: source, kind: kind)
      return decoder.decode()
    }
  }

  /// The text of a key, where it stands in a chunk's text.
  static func decodedKey(_ node: SyntaxNode, in text: ArraySlice<UInt8>) -> [UInt8] {
    let whole = text.dropFirst(Int(node.start)).prefix(Int(node.end) - Int(node.start))
    var content = whole
    if node.kind == .singleQuotedScalar || node.kind == .doubleQuotedScalar {
      content = whole.dropFirst()
      if !node.flags.contains(.broken) { content = content.dropLast() }
    }
    return content.withUnsafeBufferPointer {
      decode($0, node.kind, at: 0, isBreakBehind: whole.endIndex < text.endIndex, parentColumn: { 0 }).bytes
    }
  }
}
