/// Numbers, words, and text without its quotes.
extension JSONReader {
  /// A number, `true`, `false` or `null`, or text that is none of these.
  mutating func readLiteral() {
    let start = cursor
    let end = bareEnd(from: start)
    let word = UnsafeBufferPointer(rebasing: bytes[start..<end])
    if isNumber(word) || isKeyword(word) {
      cursor = end
      lastEnd = end
      tree.leaf(.plainScalar, start..<end)
      return
    }
    let isNumeric = isLikeNumber(word)
    cursor = isNumeric ? end : proseEnd(from: start, bareEnd: end)
    tree.report(isNumeric ? .invalidNumber : .invalidLiteral, start..<cursor)
    validate(start..<cursor)
    tree.leaf(.plainScalar, .broken, start..<cursor)
    lastEnd = cursor
  }

  /// A key without quotes.
  mutating func readBareKey() {
    if byte == .singleQuote {
      readSingleQuoted()
      return
    }
    let start = cursor
    cursor = max(start + 1, bareEnd(from: start))
    if byte == .doubleQuote {
      // Only the opening quote was forgotten.
      var next = cursor + 1
      while byte(at: next).isJSONSpace { next += 1 }
      note(reach: next + 1)
      if byte(at: next) == .colon { cursor += 1 }
    }
    tree.report(.invalidLiteral, start..<cursor)
    validate(start..<cursor)
    tree.leaf(.plainScalar, .broken, start..<cursor)
    lastEnd = cursor
  }

  /// `'text'`, which JSON does not have.
  mutating func readSingleQuoted() {
    let start = cursor
    var index = start + 1
    while index < bytes.count, bytes[index] != .singleQuote, !bytes[index].isLineBreak { index += 1 }
    if byte(at: index) == .singleQuote {
      cursor = index + 1
      tree.leaf(.singleQuotedScalar, start..<cursor)
    } else {
      note(reach: index + 1)
      cursor = max(start + 1, bareEnd(from: start))
      tree.leaf(.plainScalar, .broken, start..<cursor)
    }
    tree.report(.invalidLiteral, start..<cursor)
    validate(start..<cursor)
    lastEnd = cursor
  }

  /// Behind the run of bytes that no space, bracket, quote or comma breaks.
  func bareEnd(from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case .space, .tab, .lineFeed, .carriageReturn, .comma, .colon, .doubleQuote, .leftBrace, .rightBrace,
        .leftBracket, .rightBracket:
        return index
      case .slash:
        let next = byte(at: index + 1)
        if next == .slash || next == .asterisk, index > start { return index }
        index += 1
      default: index += 1
      }
    }
    return index
  }

  /// Where text without quotes ends: the words that follow on the line belong to it.
  private mutating func proseEnd(from start: Int, bareEnd end: Int) -> Int {
    if let quote = forgottenQuoteEnd(from: start, bareEnd: end) { return quote }
    var index = max(end, start + 1)
    scan: while index < bytes.count, !bytes[index].isLineBreak {
      switch bytes[index] {
      case .comma, .colon, .doubleQuote, .leftBrace, .rightBrace, .leftBracket, .rightBracket, .slash: break scan
      default: index += 1
      }
    }
    note(reach: index + 1)
    if byte(at: index) == .doubleQuote {
      // A quote that closes: the opening one was forgotten.
      var next = index + 1
      while byte(at: next) == .space { next += 1 }
      note(reach: next + 1)
      if byte(at: next) == .comma || byte(at: next) == .rightBrace || byte(at: next) == .rightBracket {
        return index + 1
      }
    }
    return trimmed(start + 1..<max(index, start + 1))
  }

  /// The end of a string whose opening quote was forgotten: its closing quote stands at the end of the line.
  private mutating func forgottenQuoteEnd(from start: Int, bareEnd end: Int) -> Int? {
    guard byte(at: end) == .space || byte(at: end) == .doubleQuote || byte(at: end) == .comma else { return nil }
    guard start >= noQuoteUpTo else { return nil }
    var line = end
    // Longer lines are not prose by hand.
    let limit = min(bytes.count, start + 2_048)
    while line < limit, !bytes[line].isLineBreak { line += 1 }
    note(reach: line + 1)
    var last = line
    while last > end, byte(at: last - 1).isJSONSpace || byte(at: last - 1) == .comma { last -= 1 }
    guard last > end, byte(at: last - 1) == .doubleQuote else {
      noQuoteUpTo = line
      return nil
    }
    guard
      bytes[start..<last].count(where: { $0 == .doubleQuote }) % 2 == 1
    else { return nil }
    return last
  }

  /// The end of `range` without the spaces before it.
  func trimmed(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, byte(at: end - 1).isJSONSpace { end -= 1 }
    return end
  }

  private func isKeyword(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    switch word.count {
    case 4: word.elementsEqual("true".utf8) || word.elementsEqual("null".utf8)
    case 5: word.elementsEqual("false".utf8)
    default: false
    }
  }

  /// Whether the word was meant as a number, in the spelling of another language or half typed.
  private func isLikeNumber(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let hasDigit = word.prefix(3).contains(where: \.isDigit) || word.count == 1
    guard hasDigit, let first = word.first, first.isDigit || "+-.".utf8.contains(first) else { return false }
    return word.allSatisfy { $0.isHexDigit || "+-._xXoO".utf8.contains($0) }
  }

  /// `-? (0 | [1-9][0-9]*) (\.[0-9]+)? ([eE][+-]?[0-9]+)?` (RFC 8259, section 6).
  private func isNumber(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = word.first == UInt8(ascii: "-") ? 1 : 0
    let whole = digits(word, from: index)
    guard whole > index, word[index] != UInt8(ascii: "0") || whole == index + 1 else { return false }
    index = whole
    if index < word.count, word[index] == UInt8(ascii: ".") {
      let fraction = digits(word, from: index + 1)
      guard fraction > index + 1 else { return false }
      index = fraction
    }
    if index < word.count, word[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < word.count, word[index] == UInt8(ascii: "+") || word[index] == UInt8(ascii: "-") { index += 1 }
      let exponent = digits(word, from: index)
      guard exponent > index else { return false }
      index = exponent
    }
    return index == word.count
  }

  private func digits(_ word: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < word.count, word[index].isDigit { index += 1 }
    return index
  }
}
