/// Decodes the scalars whose text is not their source.
enum ScalarDecoder {
  static func decode(_ value: Value) -> DecodedText {
    if value.tree.format != .yaml { return JSONEscape.decode(value.contentBytes, at: value.contentRange.lowerBound) }
    return YAMLScalarDecoder.decode(value)
  }
}
