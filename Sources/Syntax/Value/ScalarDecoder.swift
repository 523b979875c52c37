/// Decodes the scalars whose text is not their source.
enum ScalarDecoder {
  static func decode(_ value: Value) -> DecodedText {
    DecodedText(verbatim: Array(value.contentBytes), at: value.contentRange.lowerBound)
  }
}
