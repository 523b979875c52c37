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
    case .missingValue:
      Advice(
        message: "No value stands between this comma and what is before it; remove it.",
        fixes: [Fix("Remove the comma", isSafe: false, [.deletion(error.range)])])
    case .missingSpace: missingSpace
    case .unquotedColon:
      Advice(
        message: "A colon with a space behind it begins a value, so this text needs quotes; put it in quotes.",
        fixes: quotingText)
    case .unexpectedText: unexpectedTextInYAML
    case .unclosedQuote: unclosedQuoteInYAML
    case .invalidBlockHeader: invalidBlockHeader
    case .invalidCharacter: invalidCharacterInYAML
    case .invalidDirective: invalidDirective
    case .undefinedTagHandle:
      Advice(message: "The tag handle \(quoted) is not declared by a \"%TAG\" line, so it means nothing; declare it.")
    case .undefinedAnchor:
      Advice(
        message: "\(quoted) refers to an anchor that is not defined before it; define it, or put the text in quotes.",
        fixes: [Fix("Put it in quotes", isSafe: false, [TextEdit(error.range, Self.singleQuoted(words))])])
    case .invalidProperty: invalidProperty
    case .keyTooLong:
      Advice(
        message: "Readers of YAML give up on keys longer than 1,024 characters; shorten it, or write \"? \" before.")
    case .ambiguousPlainScalar:
      Advice(
        message: "\(quoted) is something else to readers of YAML 1.1, which are many; put it in quotes if it is text.",
        fixes: [Fix("Put it in quotes", isSafe: false, [TextEdit(error.range, "\"\(words)\"")])], severity: .warning)
    default: nil
    }
  }

  static func singleQuoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  /// The white space before the words.
  var gapBefore: Range<Int> {
    var start = error.range.lowerBound
    while start > 0, chunk.bytes(start - 1..<start).first == .space { start -= 1 }
    return start..<error.range.lowerBound
  }

  /// The bytes of the error's line before it.
  var lineBefore: ArraySlice<UInt8> {
    let before = chunk.bytes(0..<error.range.lowerBound)
    return before.lastIndex(where: \.isLineBreak).map { before[($0 + 1)...] } ?? before
  }
}
