import Findings
import QuestionBank

/// A question with a gap to fill.
///
/// ## What it flags
/// Two or more underscores on their own, four or more anywhere, five or more full stops or two ellipses in a row, three full
/// stops inside of a statement ("vaccines ... most diseases"), four hyphens or more, empty parentheses or "[blank]" in the
/// question's text. Code such as `__init__` is left alone, and so is a line of underscores or hyphens that parts paragraphs,
/// and an ellipsis at the end, in a question or in quotation marks.
///
/// ## Why it matters
/// A reader has to hold the broken sentence in mind, and put each option into it; a question is read once.
///
/// ## Example
/// ```yaml
/// question: You should enable ____ for the step.
/// ```
///
/// ## What to write instead
/// ```yaml
/// question: What should you enable for the step?
/// ```
///
/// ## Fix
/// None.
///
/// ## Source
/// SAQUET 2024; BenchMarker 2026.
struct FillInBlankStem: ItemRule {
  static let header = RuleHeader("fill-in-blank-stem", .warning, .writing)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, let stem = item.stem else { return [] }
    guard let range = Self.line(stem) ?? Self.dots(stem) ?? Self.hyphens(stem) ?? Self.brackets(stem) else { return [] }
    return [finding(Self.blank(stem.string(range)), at: stem.text.sourceRange(range))]
  }

  /// The first run of underscores, in Markdown's escapes or not, or of wide ones; or of three with spaces between them.
  private static func line(_ stem: Prose) -> Range<Int>? {
    guard stem.traits.signs.contains(oneOf: "_") || stem.traits.hasWide else { return nil }
    let bytes = stem.text.bytes
    var index = 0
    while index < bytes.count {
      guard stroke(bytes, index) > 0 else {
        index += 1
        continue
      }
      let start = index
      var count = 0
      var spaced = 1
      while case let length = stroke(bytes, index), length > 0 {
        index += length
        count += 1
      }
      if count == 1 {
        while index < bytes.count, bytes[index] == 0x20, stroke(bytes, index + 1) == 1, stroke(bytes, index + 2) == 0 {
          index += 2
          spaced += 1
        }
      }
      let range = start..<index
      if count >= 2 || spaced >= 3, count >= 4 || !isLetter(bytes, start - 1) && !isLetter(bytes, index),
        !stem.isCode(range), !partsParagraphs(bytes, range)
      {
        return range
      }
    }
    return nil
  }

  /// The bytes of `_`, `\_` or `＿` at `index`; 0 for anything else.
  private static func stroke(_ bytes: [UInt8], _ index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    switch bytes[index] {
    case UInt8(ascii: "_"): return 1
    case UInt8(ascii: "\\"): return index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "_") ? 2 : 0
    case 0xEF: return bytes[index...].starts(with: [0xEF, 0xBC, 0xBF]) ? 3 : 0
    default: return 0
    }
  }

  /// Whether an ASCII letter or digit stands at `index`.
  private static func isLetter(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard bytes.indices.contains(index) else { return false }
    return (bytes[index] | 0x20) &- 0x61 < 26 || bytes[index] &- 0x30 < 10
  }

  /// Whether the run stands alone in a line, with text in lines behind it: Markdown's line between paragraphs.
  private static func partsParagraphs(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let before = bytes[..<range.lowerBound].reversed().first { $0 != 0x20 }
    guard before == nil || before == 0x0A, bytes[range.upperBound...].first(where: { $0 != 0x20 }) == 0x0A else {
      return false
    }
    return bytes[range.upperBound...].contains { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D }
  }

  private static let opening: WordSet = ["(", "（", "["]

  /// "(   )" and "[blank]"; in Korean and Japanese texts one space is enough.
  private static func brackets(_ stem: Prose) -> Range<Int>? {
    guard stem.traits.signs.contains(oneOf: "([") || stem.traits.hasWide else { return nil }
    let words = stem.words
    let bytes = stem.text.bytes
    for (index, word) in words.enumerated() where opening.contains(word.text) && index + 1 < words.count {
      // A wide space is a sign.
      guard let next = words[(index + 1)...].first(where: { $0.text != "\u{3000}" }) else { return nil }
      if word.text == "[" {
        if next.text == "blank", index + 2 < words.count, words[index + 2].text == "]" {
          return word.range.lowerBound..<words[index + 2].range.upperBound
        }
      } else if next.text == ")" || next.text == "）",
        next.range.lowerBound - word.range.upperBound >= (stem.language == .other ? 2 : 1),
        !isLetter(bytes, word.range.lowerBound - 1), !stem.isCode(word.range.lowerBound..<next.range.upperBound)
      {
        return word.range.lowerBound..<next.range.upperBound
      }
    }
    return nil
  }

  /// Five full stops or more in a row, or two ellipses, as three are an ellipsis; or an ellipsis inside of a statement.
  private static func dots(_ stem: Prose) -> Range<Int>? {
    guard stem.traits.hasDots || !stem.traits.isASCII else { return nil }
    let bytes = stem.text.bytes
    var index = 0
    while index < bytes.count {
      let start = index
      var dots = 0
      while case let length = dot(bytes, index), length > 0 {
        index += length
        dots += length
      }
      if dots >= 5 || (dots >= 3 && isInside(stem, start..<index)), !stem.isCode(start..<index) { return start..<index }
      if dots == 0 { index += 1 }
    }
    return nil
  }

  /// The bytes of `.` or `…` at `index`; 0 for anything else.
  private static func dot(_ bytes: [UInt8], _ index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    if bytes[index] == UInt8(ascii: ".") { return 1 }
    return bytes[index] == 0xE2 && bytes[index...].starts(with: [0xE2, 0x80, 0xA6]) ? 3 : 0
  }

  /// Whether the dots at `range` stand between two words in small letters, with a space on both sides or a comma behind them,
  /// in a statement that quotes nothing: what is left out of a quotation is no gap.
  private static func isInside(_ stem: Prose, _ range: Range<Int>) -> Bool {
    let bytes = stem.text.bytes
    let isListed = bytes.indices.contains(range.upperBound) && bytes[range.upperBound] == UInt8(ascii: ",")
    let end = range.upperBound + (isListed ? 1 : 0)
    guard stem.language == .other, range.lowerBound >= 2, end + 1 < bytes.count, bytes[range.lowerBound - 1] == 0x20,
      bytes[end] == 0x20, isSmall(bytes[range.lowerBound - 2]), isSmall(bytes[end + 1])
    else { return false }
    return !stem.words.contains { quotes.contains($0.text) }
  }

  private static func isSmall(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  private static let quotes: WordSet = ["?", "\"", "“", "”", "«", "`"]

  /// Four hyphens or more with a space or nothing around them, in a line with words, that is no row of a table.
  private static func hyphens(_ stem: Prose) -> Range<Int>? {
    let bytes = stem.text.bytes
    guard stem.traits.signs.contains(oneOf: "-"), !bytes.contains(UInt8(ascii: "|")) else { return nil }
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "-")) {
      let end = bytes[start...].firstIndex { $0 != UInt8(ascii: "-") } ?? bytes.count
      let line = (bytes[..<start].lastIndex(of: 0x0A) ?? -1) + 1..<(bytes[end...].firstIndex(of: 0x0A) ?? bytes.count)
      let isApart = (start == 0 || bytes[start - 1] <= 0x20) && (end == bytes.count || !isLetter(bytes, end))
      if end - start >= 4, isApart, !stem.isCode(start..<end), line.contains(where: { isLetter(bytes, $0) }) {
        return start..<end
      }
      index = end
    }
    return nil
  }

  fileprivate static func blank(_ words: String) -> String {
    "The gap \"\(words)\" makes readers put each option into a broken sentence: ask a whole question."
  }
}
