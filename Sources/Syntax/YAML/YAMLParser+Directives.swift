extension YAMLParser {
  /// Reads the lines `%…` before a document (section 6.8); returns whether there is one.
  mutating func directives(areAllowed: Bool) -> Bool {
    var hasVersion = false
    var hasAny = false
    while position < end, position == lineStart, bytes[position] == UInt8(ascii: "%") {
      flushComments()
      let start = position
      let words = directiveWords()
      let range = start..<(words.last?.upperBound ?? start + 1)
      leaf(.directive, range)
      position = range.upperBound
      if !areAllowed { builder.report(.invalidDirective, range) }
      check(words, range, &hasVersion)
      hasAny = true
      finishLine()
    }
    return hasAny
  }

  /// The words of the line at `position`, up to a comment.
  private func directiveWords() -> [Range<Int>] {
    var words: [Range<Int>] = []
    var offset = position
    while !isEndOfLine(offset), bytes[offset] != UInt8(ascii: "#") || words.isEmpty {
      let start = offset
      while !isSeparator(offset) { offset += 1 }
      words.append(start..<offset)
      offset = behindWhite(offset)
    }
    return words
  }

  /// Reports what is wrong with a directive; keeps the handle of a `%TAG`. Names that no standard knows are passed over.
  private mutating func check(_ words: [Range<Int>], _ range: Range<Int>, _ hasVersion: inout Bool) {
    guard let name = words.first else { return }
    switch String(decoding: bytes[name], as: UTF8.self) {
    case "%YAML":
      if words.count != 2 || hasVersion || !isVersion(words[1]) { builder.report(.invalidDirective, range) }
      hasVersion = true
    case "%TAG":
      guard words.count == 3, isHandle(words[1]) else {
        return builder.report(.invalidDirective, range)
      }
      let handle = Array(bytes[words[1]])
      if tagHandles.contains(handle) { builder.report(.invalidDirective, range) }
      tagHandles.append(handle)
    default: break
    }
  }

  private func isVersion(_ range: Range<Int>) -> Bool {
    let parts = bytes[range].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isDigit) }
  }

  private func isHandle(_ range: Range<Int>) -> Bool {
    bytes[range.lowerBound] == UInt8(ascii: "!") && bytes[range.upperBound - 1] == UInt8(ascii: "!")
  }
}
