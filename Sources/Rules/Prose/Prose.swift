import QuestionBank
import Syntax

/// A text in words, with the parts that are code known: Markdown's code spans and fences.
///
/// A class, as a question has few and each rule asks for them again.
package final class Prose: Sendable {
  package let text: DecodedText
  package let tokens: [TextTokens.Token]
  /// The byte ranges of code in the decoded text, in order.
  package let code: [Range<Int>]
  package let language: Language
  /// The words and signs that are no code, line breaks left out.
  let words: [TextTokens.Token]
  /// How many of `words` are words.
  let wordTokens: Int
  let traits: TextTraits
  /// The bytes without ASCII white space at both ends; all of them where there is nothing else.
  let trimmedRange: Range<Int>
  /// The characters in `trimmedRange`.
  let length: Int

  package init(_ text: DecodedText, marking index: borrowing WordIndex = .empty) {
    let cut = TextTokens(text.bytes, marking: copy index)
    let code = cut.traits.signs.contains(oneOf: Self.codeSigns) ? CodeSpans(text.bytes).ranges : []
    self.text = text
    tokens = cut.tokens
    traits = cut.traits
    self.code = code
    language = cut.traits.hasWide ? Language(text.bytes) : .other
    if code.isEmpty {
      words = traits.lineBreaks == 0 ? tokens : tokens.filter { $0.kind != .lineBreak }
      wordTokens = traits.words
    } else {
      words = tokens.filter { $0.kind != .lineBreak && !Self.isCode($0.range, code) }
      wordTokens = words.lazy.count { $0.kind == .word }
    }
    let trimmed = text.trimmedRange
    trimmedRange = trimmed
    length =
      traits.isASCII ? trimmed.count : trimmed.count - text.bytes[trimmed].lazy.count { $0 & 0xC0 == 0x80 }
  }

  private static let codeSigns: SignSet = "`~"
  private static let digits: SignSet = "0"
  private static let links: SignSet = "]"
  private static let lines: SignSet = "_"

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

  /// Whether a word is a line to write on: `____`.
  func isLine(_ token: TextTokens.Token) -> Bool {
    traits.signs.contains(oneOf: Self.lines) && text.bytes[token.range].allSatisfy { $0 == UInt8(ascii: "_") }
  }

  /// Whether there may be just so many numbers; points and commas inside of a number do not part it.
  func mayHold(numbers: Int) -> Bool {
    guard traits.signs.contains(oneOf: Self.digits) else { return numbers == 0 }
    var count = 0
    var isInNumber = false
    for (index, byte) in text.bytes.enumerated() {
      let isDigit = (0x30...0x39).contains(byte)
      // A digit can be a part of another character, which most Korean and Japanese letters behind it show not to be so.
      if isDigit, !traits.isASCII, index + 1 < text.bytes.count, case let next = text.bytes[index + 1], next >= 0x80,
        !(0xE4...0xED).contains(next)
      {
        return true
      }
      if isDigit, !isInNumber { count += 1 }
      isInNumber = isDigit || (isInNumber && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")))
    }
    return count == numbers
  }

  /// The words and signs of an option without a label such as "a." or "D)" before them.
  var wordsBehindLabel: ArraySlice<TextTokens.Token> {
    guard words.count > 2, words[0].range.count == 1, words[0].kind == .word,
      words[1].text == "." || words[1].text == ")", words[1].range.lowerBound == words[0].range.upperBound
    else { return words[...] }
    return words[2...]
  }

  /// `length` without the addresses of Markdown's links, which nobody sees.
  var shownLength: Int {
    guard traits.signs.contains(oneOf: Self.links) else { return length }
    var hidden = 0
    for (index, token) in words.enumerated() where token.text == "]" {
      guard index + 1 < words.count, words[index + 1].text == "(",
        words[index + 1].range.lowerBound == token.range.upperBound,
        let end = words[(index + 1)...].first(where: { $0.text == ")" })
      else { continue }
      hidden += text.bytes[token.range.upperBound..<end.range.upperBound].lazy.count { $0 & 0xC0 != 0x80 }
    }
    return max(0, length - hidden)
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
      if token.kind == .lineBreak || token.range.count > 1 || Self.isSpace(bytes[next]) { start = next }
    }
    while start < end, Self.isSpace(bytes[start]) { start += 1 }
    return start..<end
  }

  private static func endsSentence(_ token: TextTokens.Token) -> Bool {
    token.kind == .lineBreak || (token.kind == .sign && stops.contains(token.text))
  }

  /// The signs that end a sentence.
  static let stops: WordSet = [".", "?", "!", "。", "？", "！"]

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

/// The language of a text as far as rules must know it, by its letters.
package enum Language: Sendable, Hashable {
  case korean
  case japanese
  /// Latin letters or none: English as far as words can tell.
  case other

  /// Hangul says Korean, kana Japanese.
  init(_ bytes: [UInt8]) {
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
