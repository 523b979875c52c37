/// Decodes the scalars whose text is not their source.
enum ScalarDecoder {
  static func decode(_ value: Value) -> DecodedText {
    guard value.tree.format != .yaml else { return YAMLScalarDecoder.decode(value) }
    let source = value.contentRange.lowerBound
    return value.withContentBytes { JSONEscape.decode($0, at: source) }
  }

  /// The text alone.
  static func text(_ value: Value) -> String {
    value.tree.format == .yaml ? decode(value).string : value.withContentBytes(JSONEscape.text)
  }
}
