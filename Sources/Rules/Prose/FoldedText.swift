import QuestionBank

/// Texts made equal where a reader sees no difference.
enum FoldedText {
  /// The text without what a reader overlooks: white space, quotation marks of any shape, wide forms, the sign at its
  /// end, and in prose the case of letters and commas between words. Signs that can be the whole difference between two options
  /// (`C` and `C++`, `[3]` and `{3}`, `-1` and `1`) stay.
  static func folded(_ text: String) -> String {
    String(decoding: folded(Array(text.utf8)), as: UTF8.self)
  }

  /// The same for the bytes of a text.
  static func folded(_ text: [UInt8]) -> [UInt8] {
    // Looking up the properties of each character is what judging a bank would spend most on.
    text.withUnsafeBufferPointer { foldedBytes($0) }
      ?? Array(foldedByProperties(String(decoding: text, as: UTF8.self)).utf8)
  }

  /// The same for any text.
  static func foldedByProperties(_ text: String) -> String {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.unicodeScalars.count)
    for scalar in text.unicodeScalars {
      let scalar = narrow(scalar)
      if isWhiteSpace(scalar) {
        if scalars.last != " ", !scalars.isEmpty { scalars.append(" ") }
      } else {
        scalars.append(scalar)
      }
    }
    while let last = scalars.last, [" ", ".", ",", ";", "。", "、"].contains(last) { scalars.removeLast() }
    var result = String(String.UnicodeScalarView(scalars))
    if isProse(result) {
      result = withoutStops(result.lowercased())
    } else if let first = result.first, first.isUppercase, result.dropFirst().allSatisfy({ !$0.isUppercase }),
      result.count > 1
    {
      result = result.lowercased()
    }
    return result
  }

  /// The text without the signs behind words that set its parts off. `1,000` keeps its comma.
  private static func withoutStops(_ text: String) -> String {
    let words = text.split(separator: " ").map { word in
      word.last.map { ",;:".contains($0) } == true ? word.dropLast() : word
    }
    return words.joined(separator: " ")
  }

  /// Three words or more, and no sign of code.
  private static func isProse(_ text: String) -> Bool {
    var spaces = 0
    for byte in text.utf8 {
      if isCode(byte) { return false }
      if byte == 0x20 { spaces += 1 }
    }
    return spaces >= 2
  }

  /// The characters of Unicode's property White_Space.
  private static func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// The usual form of a wide letter, a curly quotation mark, a long dash.
  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000, 0xA0, 0x202F: " "
    case 0x2018, 0x2019: "'"
    case 0x201C, 0x201D: "\""
    case 0x2010...0x2014: "-"
    default: scalar
    }
  }
}
