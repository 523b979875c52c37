/// `color` of draft 3: a colour of CSS 2.1.
enum ColorFormat {
  private static let names: Set<String> = [
    "aqua", "black", "blue", "fuchsia", "gray", "green", "lime", "maroon", "navy", "olive", "orange", "purple", "red",
    "silver", "teal", "white", "yellow",
  ]

  static func isValid(_ text: ByteText) -> Bool {
    if text[0] == 0x23, text.count == 4 || text.count == 7 {
      return (1..<text.count).allSatisfy { ASCII.hexadecimal(text[$0]) != nil }
    }
    guard text.count <= 8 else { return false }
    return names.contains(String(decoding: (0..<text.count).map { text[$0] }, as: UTF8.self).lowercased())
  }
}
