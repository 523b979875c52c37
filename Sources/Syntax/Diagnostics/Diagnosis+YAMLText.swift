import Findings
import SourceText

/// What is wrong with texts, with quotes and without, and with what stands behind them.
extension Diagnosis {
  var unexpectedTextInYAML: Advice? {
    switch words {
    case "@", "`", "%":
      Advice(message: "No text may begin with \(quoted) in YAML; put it in quotes.", fixes: quotingText)
    case "*":
      Advice(
        message: "A text that begins with \"*\" looks like an alias in YAML; put it in quotes.", fixes: quotingText)
    case "-", "?":
      Advice(
        message: "\(quoted) cannot begin a list or a key on this line; begin a new line, or use quotes.",
        fixes: beginningLine)
    case _ where words.hasPrefix("%YAML ") || words.hasPrefix("%TAG "):
      Advice(
        message: "A directive can stand only behind \"...\", which ends the text before it; add it.",
        fixes: [Fix("Insert \"...\"", isSafe: false, [.insertion("...\n", at: error.range.lowerBound)])])
    default: doublingInnerQuote
    }
  }

  /// Puts quotes around the plain scalar that the error is in, where it stands on one line.
  var quotingText: [Fix] {
    let start = error.range.lowerBound
    let node = chunk.nodes.last { $0.kind == .plainScalar && Int($0.start) <= start && Int($0.end) > start }
    guard let node, !chunk.bytes(of: node).contains(where: \.isLineBreak) else { return [] }
    let range = Int(node.start)..<Int(node.end)
    return [Fix("Put the text in quotes", isSafe: false, [TextEdit(range, Self.singleQuoted(text(range)))])]
  }

  /// Puts a list that stands behind its key on a line of its own.
  private var beginningLine: [Fix] {
    let start = error.range.lowerBound
    let isList = chunk.nodes.contains { $0.kind == .sequence && Int($0.start) == start && !$0.flags.contains(.flow) }
    guard isList, lineBefore.dropLast(gapBefore.count).last == .colon else { return [] }
    let indentation = String(repeating: " ", count: ownIndentation + 2)
    return [Fix("Begin a new line", isSafe: false, [TextEdit(gapBefore, "\n" + indentation)])]
  }

  /// Where text follows a closing `'` and ends with one, that between was part of the text.
  private var doublingInnerQuote: Advice? {
    let start = error.range.lowerBound
    guard words.hasSuffix("'"),
      chunk.nodes.contains(where: { $0.kind == .singleQuotedScalar && Int($0.end) == start })
    else { return nil }
    return Advice(
      message: "The text ended at the quote before this; write \"''\" for a quote inside of it.",
      fixes: [Fix("Double the quote inside of the text", isSafe: false, [.insertion("'", at: start)])])
  }

  var unclosedQuoteInYAML: Advice {
    let quote = error.origin.map { text($0) } ?? "\""
    return Advice(
      message: "The quote that opens here is not closed before the next line that is indented less; add its end.",
      fixes: [Fix("Insert the closing quote", isSafe: false, [.insertion(quote, at: endOfQuotedText)])])
  }

  /// Behind the last line of an unclosed text, which ends before the first line that reads like an entry or an item.
  private var endOfQuotedText: Int {
    var end = error.range.lowerBound
    var line = end
    while line < error.range.upperBound {
      let bytes = chunk.bytes(line..<error.range.upperBound).prefix { !$0.isLineBreak }
      let isFirst = line == error.range.lowerBound
      let words = bytes.drop { $0 == .space || $0 == .tab }
      if !isFirst, words.starts(with: "- ".utf8) || words.last == .colon || words.firstRange(of: ": ".utf8) != nil {
        break
      }
      let length = bytes.reversed().drop { $0 == .space || $0 == .tab }.count
      if !words.isEmpty { end = line + (isFirst ? max(1, length) : length) }
      line += bytes.count + 1
    }
    return end
  }

  var invalidCharacterInYAML: Advice {
    let value = words.unicodeScalars.first?.value ?? 0
    let digits = String(value, radix: 16, uppercase: true)
    let number = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let name = value == 0xFEFF ? "A byte order mark" : "The \(value < 0xA0 ? "control " : "")character \(number)"
    return Advice(
      message: "\(name) cannot stand here in a YAML file, where nobody sees it; remove it.",
      fixes: [Fix("Remove it", isSafe: false, [.deletion(error.range)])])
  }
}
