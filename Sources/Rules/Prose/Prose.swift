import QuestionBank
import Syntax

/// A text in words, with the parts that are code known: Markdown's code spans and fences.
package struct Prose: Sendable {
  package let text: DecodedText
  package let tokens: [TextTokens.Token]
  /// The byte ranges of code in the decoded text, in order.
  package let code: [Range<Int>]
  package let language: Language
  /// The words and signs that are no code, line breaks left out.
  let words: [TextTokens.Token]

  package init(_ text: DecodedText) {
    self.text = text
    let tokens = TextTokens(text.bytes).tokens
    let code = CodeSpans(text.bytes).ranges
    self.tokens = tokens
    self.code = code
    language = Language(text.bytes)
    words = tokens.filter { $0.kind != .lineBreak && !Self.isCode($0.range, code) }
  }

  /// Whether a byte of `range` is code.
  func isCode(_ range: Range<Int>) -> Bool { Self.isCode(range, code) }

  private static func isCode(_ range: Range<Int>, _ code: [Range<Int>]) -> Bool {
    guard !code.isEmpty else { return false }
    // The first span that ends behind the range's start is the only one that can share a byte with it.
    var low = 0
    var high = code.count
    while low < high {
      let middle = (low + high) / 2
      if code[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < code.count && code[low].overlaps(range)
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: text.bytes[range.clamped(to: 0..<text.bytes.count)], as: UTF8.self)
  }

  /// The byte range of the last sentence, without white space around it; the whole text where it has only one.
  var lastSentence: Range<Int> {
    let bytes = text.bytes
    var end = bytes.count
    while end > 0, Self.isSpace(bytes[end - 1]) { end -= 1 }
    var start = 0
    for token in tokens where token.range.upperBound < end && Self.endsSentence(token) {
      let next = token.range.upperBound
      if token.kind == .lineBreak || token.text.utf8.count > 1 || Self.isSpace(bytes[next]) { start = next }
    }
    while start < end, Self.isSpace(bytes[start]) { start += 1 }
    return start..<end
  }

  private static func endsSentence(_ token: TextTokens.Token) -> Bool {
    token.kind == .lineBreak || [".", "?", "!", "。", "？", "！"].contains(token.text)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

/// The language of a text as far as rules must know it, by its letters.
package enum Language: Sendable, Hashable {
  case korean
  case japanese
  /// Latin letters or none: English as far as words can tell.
  case other

  /// Hangul says Korean, kana Japanese.
  package init(_ bytes: [UInt8]) {
    guard bytes.contains(where: { $0 >= 0xE3 }) else {
      self = .other
      return
    }
    var hangul = 0
    var kana = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0xAC00...0xD7A3: hangul += 1
      case 0x3041...0x30FF: kana += 1
      default: break
      }
    }
    self = hangul == 0 && kana == 0 ? .other : hangul >= kana ? .korean : .japanese
  }
}
