import QuestionBank

extension Prose {
  /// The byte ranges of the sentences, without white space around them. A point inside of a word or number, or behind an
  /// abbreviation such as "e.g.", ends none; neither does what stands in code.
  var sentences: [Range<Int>] {
    let bytes = text.bytes
    var result: [Range<Int>] = []
    var start = 0
    func end(_ offset: Int) {
      var (low, high) = (start, offset)
      while low < high, Self.isBlank(bytes[low]) { low += 1 }
      while high > low, Self.isBlank(bytes[high - 1]) { high -= 1 }
      if low < high { result.append(low..<high) }
      start = offset
    }
    for (index, token) in tokens.enumerated() where !isCode(token.range) {
      let next = token.range.upperBound
      if token.kind == .lineBreak {
        // An empty line ends a sentence; a line that is merely wrapped does not.
        if index + 1 < tokens.count, tokens[index + 1].kind == .lineBreak { end(next) }
      } else if token.kind == .sign, Self.stops.contains(token.text) {
        let isWide = token.range.count > 1
        guard isWide || next >= bytes.count || Self.isBlank(bytes[next]) || Self.closes(bytes[next]) else { continue }
        if token.text == ".", index > 0, Self.abbreviations.contains(tokens[index - 1].text) { continue }
        var close = next
        while close < bytes.count, Self.closes(bytes[close]) { close += 1 }
        end(close)
      }
    }
    end(bytes.count)
    return result
  }

  /// The words and signs in a range of the text, code left out.
  func words(in range: Range<Int>) -> ArraySlice<TextTokens.Token> {
    let start = words.firstIndex { $0.range.lowerBound >= range.lowerBound } ?? words.endIndex
    let end = words[start...].firstIndex { $0.range.lowerBound >= range.upperBound } ?? words.endIndex
    return words[start..<end]
  }

  /// A number that `wordCount` is not above, found out at less cost.
  var wordsAtMost: Int { language == .japanese ? (length + 1) / 2 : wordTokens }

  /// How many words the text has, code left out; two letters of a script without spaces count as one.
  var wordCount: Int {
    if language == .japanese { return string(0..<text.bytes.count).filter(\.isLetter).count / 2 }
    return wordTokens
  }

  private static let abbreviations: WordSet = [
    "e.g", "i.e", "g", "e", "etc", "vs", "no", "fig", "approx", "dr", "mr", "mrs", "ms", "inc", "ltd",
  ]

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func closes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "*")
  }
}
