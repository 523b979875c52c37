import SourceText
import Syntax

extension Field {
  /// The edits that put words into the text, spelt as its scalar demands.
  package func edits(_ replacements: [ScalarEditing.Replacement]) -> [TextEdit] {
    guard let value else { return replacements.map { TextEdit(text.sourceRange($0.range), $0.text) } }
    return ScalarEditing(value).edits(replacements)
  }

  /// The edits that make `word` the whole text, white space at its ends kept.
  package func edits(toWord word: String) -> [TextEdit] {
    let bytes = text.bytes
    let start = bytes.firstIndex { !$0.isWhiteSpace } ?? 0
    let end = bytes.lastIndex { !$0.isWhiteSpace }.map { $0 + 1 } ?? bytes.count
    return edits([.init(start..<max(start, end), word)])
  }
}
