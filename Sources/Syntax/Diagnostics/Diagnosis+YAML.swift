import Findings
import SourceText

/// What only YAML can have wrong, and what YAML says in its own way.
extension Diagnosis {
  /// The advice on an error of a YAML text; nil where JSON's holds as well.
  var adviceOnYAML: Advice? {
    switch error.code {
    case .tabIndentation: tabIndentation
    case .wrongIndentation: wrongIndentation
    case .missingColon: missingColonInYAML
    case .missingKey:
      Advice(message: "A key is missing here, so what follows belongs to nothing; write its key with \":\".")
    case .missingSpace: missingSpace
    case .unquotedColon: unquotedColon
    case .unexpectedText: unexpectedTextInYAML
    case .unclosedQuote: unclosedQuoteInYAML
    case .invalidBlockHeader:
      Advice(
        message: "\(quoted) cannot stand behind \"|\" or \">\"; put the text on the next line, indented.",
        fixes: [Fix("Put it on the next line", isSafe: false, [TextEdit(gapBefore, lineBreak(deeperBy: 2))])])
    case .invalidDirective:
      Advice(
        message: error.range.isEmpty
          ? "A line \"---\" is missing between the directives and the text; add it."
          : "\(quoted) is no directive that can stand here; remove it, or put \"---\" or \"...\" around it.")
    case .undefinedTagHandle:
      Advice(message: "The tag handle \(quoted) is not declared by a \"%TAG\" line, so it means nothing; declare it.")
    case .undefinedAnchor:
      Advice(message: "\(quoted) refers to an anchor that is not defined before it; define it, or write the value.")
    case .invalidProperty:
      Advice(
        message: error.range.isEmpty
          ? "This value has two anchors or two tags, and may have one of each; remove one."
          : "\(quoted) cannot stand here: a value has one anchor and one tag, an alias none; remove it.")
    case .keyTooLong:
      Advice(
        message: "Readers of YAML give up on keys longer than 1,024 characters; shorten it, or write \"? \" before.")
    case .ambiguousPlainScalar: ambiguousPlainScalar
    default: nil
    }
  }

  private var tabIndentation: Advice {
    let spaces = String(repeating: " ", count: 2 * words.filter { $0 == "\t" }.count)
    let mended = words.filter { $0 == " " } + spaces
    return Advice(
      message: "A tab cannot indent in YAML, as its width is nobody's to say; write spaces.",
      fixes: [Fix("Replace the tab by spaces", isSafe: false, [TextEdit(error.range, mended)])])
  }

  private var wrongIndentation: Advice {
    guard let origin = error.origin else {
      return Advice(message: "This line does not stand at the column of anything it could belong to; align it.")
    }
    let column = origin.count
    let found = error.range.count
    let direction = found > column ? "too deep" : "not deep enough"
    return Advice(
      message: "This line is indented by \(found), \(direction) for the lines it belongs to; indent it by \(column).",
      fixes: [
        Fix("Indent by \(column)", isSafe: false, [TextEdit(error.range, String(repeating: " ", count: column))])
      ])
  }

  private var missingColonInYAML: Advice {
    Advice(
      message: "\":\" is missing behind \(quoted), so it is no key; add it.",
      fixes: [Fix("Insert \":\"", isSafe: false, [.insertion(":", at: error.range.upperBound)])])
  }

  private var missingSpace: Advice {
    let isComment = words == "#"
    return Advice(
      message: isComment
        ? "A comment needs a space before \"#\"; add it."
        : "A space is missing behind \(quoted), so it is read as part of the word; add it.",
      fixes: [
        Fix(
          "Insert a space", isSafe: false,
          [.insertion(" ", at: isComment ? error.range.lowerBound : error.range.upperBound)])
      ])
  }

  private var unquotedColon: Advice {
    let start = error.range.lowerBound
    let node = chunk.nodes.last { $0.kind == .plainScalar && Int($0.start) <= start && Int($0.end) > start }
    let text = node.map { self.text(Int($0.start)..<Int($0.end)) } ?? ""
    var fixes: [Fix] = []
    if let node, !text.contains("\n") {
      let quoted = "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
      fixes = [
        Fix("Put the text in quotes", isSafe: false, [TextEdit(Int(node.start)..<Int(node.end), quoted)])
      ]
    }
    return Advice(
      message: "A colon with a space behind it begins a value, so this text needs quotes; put it in quotes.",
      fixes: fixes)
  }

  private var unexpectedTextInYAML: Advice? {
    switch words {
    case "@", "`", "%":
      Advice(message: "No text may begin with \(quoted) in YAML; put it in quotes.")
    case "-", "?":
      Advice(message: "\(quoted) cannot begin a list or a key on this line; begin a new line, or use quotes.")
    default: nil
    }
  }

  private var unclosedQuoteInYAML: Advice {
    let quote = error.origin.map { text($0) } ?? "\""
    let firstLine = words.prefix { !$0.isNewline }
    var end = error.range.lowerBound + firstLine.utf8.count
    while end > error.range.lowerBound + 1, chunk.bytes(end - 1..<end).first == .space { end -= 1 }
    return Advice(
      message: "The quote that opens here is not closed before the next line that is indented less; add its end.",
      fixes: [Fix("Insert the closing quote", isSafe: false, [.insertion(quote, at: end)])])
  }

  private var ambiguousPlainScalar: Advice {
    Advice(
      message: "\(quoted) is something else to readers of YAML 1.1, which are many; put it in quotes if it is text.",
      fixes: [Fix("Put it in quotes", isSafe: false, [TextEdit(error.range, "\"\(words)\"")])], severity: .warning)
  }

  /// The white space before the words.
  private var gapBefore: Range<Int> {
    var start = error.range.lowerBound
    while start > 0, chunk.bytes(start - 1..<start).first == .space { start -= 1 }
    return start..<error.range.lowerBound
  }

  /// A line break with the indentation of the error's line and some more.
  private func lineBreak(deeperBy count: Int) -> String {
    let before = chunk.bytes(0..<error.range.lowerBound)
    let line = before.lastIndex(where: \.isLineBreak).map { before[($0 + 1)...] } ?? before
    let indent = line.prefix { $0 == .space || $0 == UInt8(ascii: "-") }.count
    return "\n" + String(repeating: " ", count: indent + count)
  }
}
