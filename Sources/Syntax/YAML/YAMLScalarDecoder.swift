/// The text of YAML scalars: folding, escapes, chomping (sections 6.5, 7.3, 8.1).
enum YAMLScalarDecoder {
  static func decode(_ value: Value) -> DecodedText {
    switch value.node.kind {
    case .literalScalar, .foldedScalar:
      return BlockScalarDecoder(value).decode()
    default:
      let content = value.contentBytes
      return content.withUnsafeBufferPointer { bytes in
        var decoder = FlowScalarDecoder(bytes: bytes, base: value.contentRange.lowerBound, kind: value.node.kind)
        return decoder.decode()
      }
    }
  }
}
