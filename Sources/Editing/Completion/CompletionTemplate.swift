/// A text of several lines with blanks to fill in.
package struct CompletionTemplate: Sendable, Hashable {
  package enum Part: Sendable, Hashable {
    case text(String)
    /// What stands there until something else is written.
    case blank(String)
  }

  /// Lines behind the first are indented from the line that the text is put into.
  package var parts: [Part]

  package init(_ parts: [Part]) {
    self.parts = parts
  }

  /// The text with its blanks as they are; `indentation` is that of the line that it is put into.
  package func text(indentation: String) -> String {
    let text = parts.map { part in
      switch part {
      case .text(let text), .blank(let text): text
      }
    }.joined()
    return text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n" + indentation)
  }
}
