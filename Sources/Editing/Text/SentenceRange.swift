import QuestionBank

/// Finds the sentence and the word that a place in a text is in.
enum SentenceRange {
  /// The bytes of the sentence around `offset`, without white space at its ends.
  ///
  /// A sentence ends at `.`, `?` or `!` before white space, at their Japanese forms, and at an empty line. A point before a
  /// small letter ends none ("e.g. at night").
  static func sentence(in bytes: [UInt8], around offset: Int) -> Range<Int> {
    var start = 0
    var index = 0
    while index < bytes.count {
      if let end = end(in: bytes, at: index) {
        if end > offset || end >= bytes.count { return trimmed(start..<min(end, bytes.count), in: bytes) }
        start = end
        index = end
      } else {
        index += 1
      }
    }
    return trimmed(start..<bytes.count, in: bytes)
  }

  /// Behind the sentence that the sign at `index` ends; nil where it ends none.
  private static func end(in bytes: [UInt8], at index: Int) -> Int? {
    switch bytes[index] {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"):
      var end = index + 1
      while end < bytes.count, ".?!\"')]*_`".utf8.contains(bytes[end]) { end += 1 }
      guard end < bytes.count else { return end }
      guard isSpace(bytes[end]) else { return nil }
      let next = bytes[end...].first { !isSpace($0) }
      let isSmall = next.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } ?? false
      return bytes[index] == UInt8(ascii: ".") && isSmall ? nil : end
    case 0x0A:
      let next = bytes[(index + 1)...].first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
      return next == 0x0A ? index + 1 : nil
    case 0xE3:
      // 。
      return index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x82 ? index + 3 : nil
    case 0xEF:
      // ？ and ！
      guard index + 2 < bytes.count, bytes[index + 1] == 0xBC else { return nil }
      return bytes[index + 2] == 0x9F || bytes[index + 2] == 0x81 ? index + 3 : nil
    default: return nil
    }
  }

  private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isSpace(bytes[start]) { start += 1 }
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// The bytes of the word around `offset`; nil between words. Where the script changes a word ends: "BigQuery는" is two.
  static func word(in bytes: [UInt8], around offset: Int) -> Range<Int>? {
    let word = TextTokens(bytes).tokens.last {
      $0.kind == .word && $0.range.lowerBound <= offset && offset <= $0.range.upperBound
    }
    guard let word = word?.range else { return nil }
    var start = word.lowerBound
    var end = start
    var script: Script?
    for scalar in String(decoding: bytes[word], as: UTF8.self).unicodeScalars {
      let own = Script(scalar, after: script)
      if let script, own != script {
        // At the border the part behind it counts, as everywhere else.
        if offset < end { break }
        start = end
      }
      script = own
      end += UTF8.width(scalar)
    }
    return start..<end
  }

  /// Letters that words are made of, as far as Korean and Japanese texts change between them within a word.
  private enum Script {
    case hangul, hiragana, katakana, han, other

    init(_ scalar: Unicode.Scalar, after previous: Script?) {
      switch scalar.value {
      case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7A3: self = .hangul
      // The long vowel and the repetition sign go with what is before them.
      case 0x30FC, 0x3005: self = previous ?? .katakana
      case 0x3041...0x309F: self = .hiragana
      case 0x30A0...0x30FF: self = .katakana
      case 0x3400...0x9FFF, 0x20000...0x323AF: self = .han
      default: self = .other
      }
    }
  }
}
