import SourceText

/// Edits that mend a finding.
package struct Fix: Sendable, Hashable {
  /// What it does, in the imperative: `Replace "Vertex AI" by "Agent Platform"`.
  package var title: String
  /// Whether it keeps the meaning, loses no text, and may run unasked (`--fix`, `source.fixAll`).
  package var isSafe: Bool
  /// Replacements in the document of the finding; they do not overlap.
  package var edits: [TextEdit]
  /// Replacements in other documents, by path as the workspace names them.
  package var editsElsewhere: [String: [TextEdit]]

  package init(_ title: String, isSafe: Bool, _ edits: [TextEdit], elsewhere: [String: [TextEdit]] = [:]) {
    self.title = title
    self.isSafe = isSafe
    self.edits = edits
    editsElsewhere = elsewhere
  }
}
