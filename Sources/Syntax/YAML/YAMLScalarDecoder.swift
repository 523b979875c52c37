/// The text of YAML scalars: folding, escapes, chomping (sections 6.5, 7.3, 8.1).
enum YAMLScalarDecoder {
  static func decode(_ value: Value) -> DecodedText {
    switch value.node.kind {
    case .literalScalar, .foldedScalar:
      let decoder = BlockScalarDecoder(
        value.node, in: value.chunk.text, base: value.range.lowerBound, parentColumn: { value.parentColumn })
      return decoder.decode()
    default: return decode(value.contentBytes, at: value.contentRange.lowerBound, value.node.kind)
    }
  }

  /// The text of a key, where it stands in a chunk's text.
  static func decodedKey(_ node: SyntaxNode, in text: ArraySlice<UInt8>) -> [UInt8] {
    switch node.kind {
    case .literalScalar, .foldedScalar:
      return BlockScalarDecoder(node, in: text, base: 0, parentColumn: { 0 }).decode().bytes
    case .singleQuotedScalar, .doubleQuotedScalar:
      let inner = text.dropFirst(Int(node.start) + 1).prefix(max(0, Int(node.end) - Int(node.start) - 1))
      return decode(node.flags.contains(.broken) ? inner : inner.dropLast(), at: 0, node.kind).bytes
    default:
      return decode(text.dropFirst(Int(node.start)).prefix(Int(node.end) - Int(node.start)), at: 0, node.kind).bytes
    }
  }

  private static func decode(_ content: ArraySlice<UInt8>, at base: Int, _ kind: SyntaxKind) -> DecodedText {
    content.withUnsafeBufferPointer { bytes in
      var decoder = FlowScalarDecoder(bytes: bytes, base: base, kind: kind)
      return decoder.decode()
    }
  }
}
