/// Texts compared without regard to the length of white space, and to white space at their ends.
enum LooseText {
  /// Whether the two read alike.
  static func isEqual(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    var (left, right) = (skippingSpace(one, one.startIndex), skippingSpace(other, other.startIndex))
    while left < one.endIndex, right < other.endIndex {
      let (a, b) = (one[left], other[right])
      if a >= 0x80 || b >= 0x80 { return isEqualByCharacters(one, other) }
      guard a == b || (a.isWhiteSpace && b.isWhiteSpace) else { return false }
      left = a.isWhiteSpace ? skippingSpace(one, left) : left + 1
      right = a.isWhiteSpace ? skippingSpace(other, right) : right + 1
    }
    (left, right) = (skippingSpace(one, left), skippingSpace(other, right))
    if left == one.endIndex, right == other.endIndex { return true }
    let rest = left < one.endIndex ? one[left] : other[right]
    return rest >= 0x80 && isEqualByCharacters(one, other)
  }

  /// The same where there may be white space beyond ASCII, or letters that can be spelt in two ways.
  private static func isEqualByCharacters(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    collapsed(String(decoding: one, as: UTF8.self)) == collapsed(String(decoding: other, as: UTF8.self))
  }

  /// The words of a text with one space between them.
  static func collapsed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func skippingSpace(_ text: ArraySlice<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < text.endIndex, text[index].isWhiteSpace { index += 1 }
    return index
  }
}
