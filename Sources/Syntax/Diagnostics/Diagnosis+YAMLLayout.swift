import Findings
import SourceText

/// What is wrong with columns, lines and the indicators that stand between words.
extension Diagnosis {
  var tabIndentation: Advice {
    let spaces = String(repeating: " ", count: 2 * words.filter { $0 == "\t" }.count)
    let mended = words.filter { $0 == " " } + spaces
    return Advice(
      message: "A tab cannot indent in YAML, as its width is nobody's to say; write spaces.",
      fixes: [Fix("Replace the tab by spaces", isSafe: false, [TextEdit(error.range, mended)])])
  }

  var wrongIndentation: Advice {
    guard let origin = error.origin else {
      return Advice(message: "This line does not stand at the column of anything it could belong to; align it.")
    }
    let column = origin.count
    let title = "Indent by \(column)"
    let indentation = String(repeating: " ", count: column)
    if let last = words.last, "]}'\"".contains(last) {
      let spaces = error.range.lowerBound..<error.range.upperBound - 1
      return Advice(
        message: "\"\(last)\" stands no deeper than what it belongs to, so strict readers refuse it; indent it more.",
        fixes: [Fix(title, isSafe: false, [TextEdit(spaces, indentation)])])
    }
    let found = error.range.count
    let direction = found > column ? "too deep" : "not deep enough"
    return Advice(
      message: "This line is indented by \(found), \(direction) for the lines it belongs to; indent it by \(column).",
      fixes: [Fix(title, isSafe: false, [TextEdit(error.range, indentation)])])
  }

  var missingColonInYAML: Advice {
    Advice(
      message: "\":\" is missing behind \(Self.quoted(words.trimmingQuotes)), so it is no key; add it.",
      fixes: [Fix("Insert \":\"", isSafe: false, [.insertion(":", at: error.range.upperBound)])])
  }

  var missingSpace: Advice {
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

  var invalidBlockHeader: Advice {
    if words.allSatisfy({ "+-0123456789".contains($0) }) {
      return Advice(
        message:
          "Behind \"|\" or \">\" stands at most one digit from 1 to 9 and one of \"+\" and \"-\"; remove \(quoted).",
        fixes: [Fix("Remove \(quoted)", isSafe: false, [.deletion(error.range)])])
    }
    let indentation = String(repeating: " ", count: indentationBelow ?? ownIndentation + 2)
    return Advice(
      message: "\(quoted) cannot stand behind \"|\" or \">\"; put the text on the next line, indented.",
      fixes: [Fix("Put it on the next line", isSafe: false, [TextEdit(gapBefore, "\n" + indentation)])])
  }

  /// The column of the key or item that begins the error's line.
  var ownIndentation: Int { lineBefore.prefix { $0 == .space || $0 == UInt8(ascii: "-") }.count }

  /// The indentation of the next line, where it is deeper than the error's own.
  private var indentationBelow: Int? {
    let below = chunk.bytes(error.range.upperBound..<chunk.text.count).drop { !$0.isLineBreak }.drop(
      while: \.isLineBreak)
    let spaces = below.prefix { $0 == .space }.count
    return spaces > ownIndentation ? spaces : nil
  }
}
