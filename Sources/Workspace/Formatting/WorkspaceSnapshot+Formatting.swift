import SourceText
import Syntax

/// What laying a document out would change.
package enum FormattingResult: Sendable, Hashable {
  /// The edits, sorted and apart from each other; empty where the text is in form.
  case edits([TextEdit])
  /// Nothing is to be laid out here; why, as the end of a sentence that begins with the file's name.
  case none(String)
}

extension WorkspaceSnapshot {
  /// How a document is to be laid out, by the configuration that holds for it; of `range` alone where one is given.
  ///
  /// The settings of an editor for tabs do not count, so that it and the command line make one form.
  package func layout(of path: String, in range: Range<Int>? = nil) -> FormattingResult {
    guard let document = documents[path] else { return .none("is no document") }
    if FormattingSwitch.isOff(in: document.tree) { return .none("asks to be left as it is") }
    let settings = configuration(for: path).configuration.over(editorSettings).layout
    let options = LayoutOptions(indent: settings.indent ?? 2, width: settings.width ?? 100)
    let edits =
      range.map { Formatting.edits(of: document.tree, in: $0, options) }
      ?? Formatting.edits(of: document.tree, options)
    guard let edits else {
      return .none(
        document.tree.hasErrors
          ? "has syntax errors, so it is left as it is; \"qbank check\" shows them"
          : "is written with \"?\" keys or tabs, so it is left as it is")
    }
    return .edits(edits)
  }
}

/// A file's wish not to be laid out: a comment `qbank:format-off` before its first value, or `x-format: off` at the root.
enum FormattingSwitch {
  static func isOff(in tree: SyntaxTree) -> Bool {
    if let field = tree.root?["x-format"] { return field.boolean == false || field.string == "off" }
    let comments = SuppressionComment.readings(in: tree.skeleton, of: tree)
    return comments.contains { $0.comment?.action == .formatOff }
  }
}
