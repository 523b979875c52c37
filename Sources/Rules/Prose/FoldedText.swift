import QuestionBank

/// Texts made equal where a reader sees no difference.
enum FoldedText {
  /// The text without what a reader overlooks: white space, quotation marks of any shape, wide forms, the sign at its
  /// end, and in prose the case of letters and commas between words. Signs that can be the whole difference between two options
  /// (`C` and `C++`, `[3]` and `{3}`, `-1` and `1`) stay.
  static func folded(_ text: String) -> String {
    var text = text
    // Most texts are ASCII, and looking up the properties of each character is what judging a bank would spend most on.
    return text.withUTF8 { foldedASCII($0) } ?? foldedByProperties(text)
  }

  /// The same for any text.
  static func foldedByProperties(_ text: String) -> String {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.unicodeScalars.count)
    for scalar in text.unicodeScalars {
      let scalar = narrow(scalar)
      if scalar.properties.isWhitespace {
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
    text.split(separator: " ").count >= 3 && !text.contains { "`=<>{}[]_$\\".contains($0) }
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
