/// Decodes the scalars whose text is not their source.
enum ScalarDecoder {
  static func decode(_ value: Value) -> DecodedText {
    let start = value.contentRange.lowerBound
    return value.withContentBytes { bytes in
      guard value.tree.format == .yaml else { return JSONEscape.decode(bytes, at: start) }
      let node = value.node
      return YAMLScalarDecoder.decode(
        bytes, node.kind, at: start, isBreakBehind: Int(node.end) < value.chunk.text.count,
        parentColumn: { value.parentColumn })
    }
  }

  /// The text alone, as UTF-8.
  static func utf8(_ value: Value) -> [UInt8] {
    value.tree.format == .yaml ? decode(value).bytes : value.withContentBytes(JSONEscape.utf8)
  }

  /// The text alone.
  static func text(_ value: Value) -> String {
    value.tree.format == .yaml ? decode(value).string : value.withContentBytes(JSONEscape.text)
  }
}
