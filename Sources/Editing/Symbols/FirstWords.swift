/// The beginning of a text on one line.
enum FirstWords {
  /// White space collapsed, cut behind a word at about `limit` characters; a cut shows as `…`.
  static func of(_ text: [UInt8], upTo limit: Int) -> String {
    // Long prose is not walked to its end for its beginning.
    let head = text.prefix(limit * 4)
    if head.allSatisfy({ $0 < 0x80 }) { return ofASCII(head, upTo: limit) }
    let line = String(decoding: text.prefix(limit * 12), as: UTF8.self).prefix(limit * 4)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.count > limit else { return line }
    let cut = line.prefix(limit)
    // Korean and Japanese have few spaces: a cut that would lose half the text is made inside a word.
    guard let space = cut.lastIndex(of: " "), cut.distance(from: cut.startIndex, to: space) * 2 > limit else {
      return cut + "…"
    }
    return cut[..<space] + "…"
  }

  /// The same where a byte is a character: an outline has tens of thousands of texts.
  private static func ofASCII(_ text: ArraySlice<UInt8>, upTo limit: Int) -> String {
    var line: [UInt8] = []
    line.reserveCapacity(limit + 1)
    var isBehindSpace = false
    for byte in text {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        isBehindSpace = !line.isEmpty
        continue
      }
      if isBehindSpace { line.append(0x20) }
      isBehindSpace = false
      line.append(byte)
      if line.count > limit { break }
    }
    guard line.count > limit else { return String(decoding: line, as: UTF8.self) }
    let cut = line.prefix(limit)
    let end = cut.lastIndex(of: 0x20).flatMap { $0 * 2 > limit ? $0 : nil } ?? cut.endIndex
    return String(decoding: cut[..<end], as: UTF8.self) + "…"
  }
}
