/// The beginning of a text on one line.
enum FirstWords {
  /// White space collapsed, cut behind a word at about `limit` characters; a cut shows as `…`.
  static func of(_ text: String, upTo limit: Int) -> String {
    // Long prose is not walked to its end for its beginning.
    let line = text.prefix(limit * 4).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.count > limit else { return line }
    let cut = line.prefix(limit)
    // Korean and Japanese have few spaces: a cut that would lose half the text is made inside a word.
    guard let space = cut.lastIndex(of: " "), cut.distance(from: cut.startIndex, to: space) * 2 > limit else {
      return cut + "…"
    }
    return cut[..<space] + "…"
  }
}
