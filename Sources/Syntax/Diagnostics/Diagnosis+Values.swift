import Findings
import SourceText

/// What is wrong with numbers, words, and text where none belongs.
extension Diagnosis {
  var invalidNumber: Advice {
    let words = words
    let reason = Self.reason(words)
    var fixes: [Fix] = []
    if let number = Self.mended(words) {
      fixes.append(Fix("Replace by \"\(number)\"", isSafe: false, [TextEdit(error.range, number)]))
    }
    fixes.append(quoting("Write it as text"))
    return Advice(message: "\(quoted) is no number of JSON: \(reason).", fixes: fixes)
  }

  private static func reason(_ words: String) -> String {
    let digits = words.drop { $0 == "-" || $0 == "+" }
    if words.hasPrefix("+") { return "it may not begin with \"+\"" }
    if digits.hasPrefix("0x") || digits.hasPrefix("0X") { return "it must be decimal" }
    if digits.hasPrefix("0"), digits.dropFirst().first?.isNumber ?? false { return "it may not begin with \"0\"" }
    if digits.hasPrefix(".") { return "a digit must stand before the point" }
    if digits.contains("_") { return "\"_\" cannot stand between digits" }
    if digits.hasSuffix(".") || digits.contains(".e") || digits.contains(".E") {
      return "a digit must stand behind the point"
    }
    if digits.last.map({ "eE+-".contains($0) }) ?? true { return "digits are missing at its end" }
    return "write digits, perhaps with a point, or put it in double quotes"
  }

  /// The number that was probably meant, in JSON's spelling; nil where that is not clear.
  private static func mended(_ words: String) -> String? {
    var rest = words.filter { $0 != "_" }[...]
    var sign = ""
    if rest.hasPrefix("+") { rest = rest.dropFirst() }
    if rest.hasPrefix("-") {
      sign = "-"
      rest = rest.dropFirst()
    }
    if rest.hasPrefix(".") { rest = "0" + rest }
    while rest.hasPrefix("0"), rest.dropFirst().first?.isNumber ?? false { rest = rest.dropFirst() }
    if rest.hasSuffix(".") { rest = rest.dropLast() }
    let isPlain = rest.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard isPlain, !rest.isEmpty, rest.count(where: { $0 == "." }) < 2, rest.first != ".", rest.last != "." else {
      return nil
    }
    return sign + rest
  }

  var invalidLiteral: Advice {
    let words = words
    if isKey, !words.hasSuffix("\"") { return keyWithoutQuotes }
    if words.hasPrefix("'") {
      return Advice(
        message: "Text in JSON stands in double quotes, not in single ones; replace them.",
        fixes: [quoting("Replace by double quotes")])
    }
    if let meant = Self.knownWords[words.lowercased()] {
      return Advice(
        message: "\(quoted) is no value of JSON; write \(meant), or put it in double quotes.",
        fixes: [
          Fix("Replace by \"\(meant)\"", isSafe: false, [TextEdit(error.range, meant)]), quoting("Write it as text"),
        ])
    }
    if words.hasSuffix("\"") {
      let start = error.range.lowerBound
      return Advice(
        message: "The opening quote of this text is missing; add it.",
        fixes: [Fix("Insert the opening quote", isSafe: false, [.insertion("\"", at: start)])])
    }
    return Advice(
      message: "\(quoted) is text without quotes; put it in double quotes.",
      fixes: [quoting("Put it in double quotes")])
  }

  /// What writers of other languages mean.
  private static let knownWords: [String: String] = [
    "true": "true", "false": "false", "null": "null", "none": "null", "nil": "null", "undefined": "null",
    "nan": "null", "yes": "true", "no": "false",
  ]

  private var isKey: Bool {
    guard let node = node(error.range) else { return false }
    return node > 0 && chunk.nodes[node - 1].kind == .pair && chunk.nodes[node - 1].start == chunk.nodes[node].start
  }

  private var keyWithoutQuotes: Advice {
    Advice(
      message: "A key of JSON stands in double quotes; write \(Self.doubleQuoted(words)).",
      fixes: [quoting("Put the key in double quotes")])
  }

  /// Puts the words in double quotes, instead of single ones where those are there.
  private func quoting(_ title: String) -> Fix {
    Fix(title, isSafe: false, [TextEdit(error.range, Self.doubleQuoted(words))])
  }

  private static func doubleQuoted(_ words: String) -> String {
    guard words.count > 1, words.hasPrefix("'"), words.hasSuffix("'") else { return JSONText.quoted(words) }
    // Between single quotes, escapes are meant as such.
    return "\"" + words.dropFirst().dropLast().map { $0 == "\"" ? "\\\"" : String($0) }.joined() + "\""
  }

  var unexpectedText: Advice {
    let words = words
    let removal = Fix("Remove \(quoted)", isSafe: false, [.deletion(error.range)])
    switch words {
    case ",":
      return Advice(message: "No value stands between this comma and what is before it; remove it.", fixes: [removal])
    case ":":
      let isInList =
        chunk.nodes.last {
          ($0.kind == .sequence || $0.kind == .mapping) && Int($0.start) < error.range.lowerBound
            && Int($0.end) > error.range.lowerBound
        }.map { $0.kind == .sequence } ?? false
      guard isInList else {
        return Advice(message: "One \":\" too many stands here; remove it.", fixes: [removal])
      }
      return Advice(
        message: "\":\" cannot stand in a list, whose values have no keys; write \",\".",
        fixes: [Fix("Replace by \",\"", isSafe: false, [TextEdit(error.range, ",")])])
    default: break
    }
    if let escaping = escapingInnerQuotes {
      return Advice(
        message: "The text ended at the quote before this; write quotes inside of a text as \"\\\"\".",
        fixes: [escaping])
    }
    return Advice(
      message: format == .yaml
        ? "\(quoted) cannot stand here; remove it, or put the text in quotes."
        : "\(quoted) cannot stand here, behind the value; remove it, or put \",\" before it.", fixes: [removal])
  }

  /// Where text follows a closing quote and ends with a quote itself, the quotes between belong to the text.
  private var escapingInnerQuotes: Fix? {
    let start = error.range.lowerBound
    guard words.hasSuffix("\""), !words.contains("\\"),
      let text = chunk.nodes.last(where: { $0.kind == .doubleQuotedScalar && Int($0.end) <= start }),
      chunk.bytes(Int(text.end)..<start).allSatisfy({ $0 == .space })
    else { return nil }
    var places = [Int(text.end) - 1]
    for (index, byte) in chunk.bytes(error.range).enumerated() where byte == .doubleQuote {
      places.append(start + index)
    }
    return Fix(
      "Escape the quotes inside of the text", isSafe: false, places.dropLast().map { .insertion("\\", at: $0) })
  }
}
