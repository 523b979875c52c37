import QuestionBank

extension Prose {
  /// The byte ranges of the sentences, without white space around them. A point inside of a word or number, or behind an
  /// abbreviation such as "e.g.", ends none; neither does what stands in code.
  var sentences: [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    func end(_ offset: Int) {
      let sentence = withoutBlanks(start..<offset)
      if !sentence.isEmpty { result.append(sentence) }
      start = offset
    }
    for index in tokens.indices { if let offset = sentenceEnd(at: index) { end(offset) } }
    end(text.bytes.count)
    return result
  }

  /// Where the sentence ends that the token at `index` ends; nil where it ends none.
  private func sentenceEnd(at index: Int) -> Int? {
    let token = tokens[index]
    guard token.kind != .word, !isCode(token.range) else { return nil }
    let next = token.range.upperBound
    if token.kind == .lineBreak {
      // An empty line ends a sentence; a line that is merely wrapped does not.
      return index + 1 < tokens.count && tokens[index + 1].kind == .lineBreak ? next : nil
    }
    guard Self.stops.contains(token.text) else { return nil }
    let bytes = text.bytes
    let isWide = token.range.count > 1
    guard isWide || next >= bytes.count || Self.isBlank(bytes[next]) || Self.closes(bytes[next]) else { return nil }
    if token.text == ".", index > 0, Self.abbreviations.contains(tokens[index - 1].text) { return nil }
    var close = next
    while close < bytes.count, Self.closes(bytes[close]) { close += 1 }
    return close
  }

  private func withoutBlanks(_ range: Range<Int>) -> Range<Int> {
    let bytes = text.bytes
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, Self.isBlank(bytes[low]) { low += 1 }
    while high > low, Self.isBlank(bytes[high - 1]) { high -= 1 }
    return low..<high
  }

  /// The last of `sentences`, which is looked for from the end; empty where there is none.
  var lastOfSentences: Range<Int> {
    var high = text.bytes.count
    for index in tokens.indices.reversed() {
      guard let end = sentenceEnd(at: index) else { continue }
      let sentence = withoutBlanks(end..<max(end, high))
      if !sentence.isEmpty { return sentence }
      high = end
    }
    return withoutBlanks(0..<high)
  }

  /// The words and signs in a range of the text, code left out.
  func words(in range: Range<Int>) -> ArraySlice<TextTokens.Token> {
    let start = firstWord(at: range.lowerBound)
    return words[start..<max(start, firstWord(at: range.upperBound))]
  }

  /// The index of the first of `words` that begins at `offset` or behind.
  private func firstWord(at offset: Int) -> Int {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
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
