import Findings

/// A change of a document that a writer asks for, where nothing is wrong.
package struct Refactoring: Sendable, Hashable {
  /// What it does to the document, as editors group such changes.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The same in another form.
    case rewrite
    /// The same in another place.
    case move
    /// A part of it in a place of its own.
    case extract
  }

  package var kind: Kind
  package var fix: Fix

  package init(_ kind: Kind, _ fix: Fix) {
    self.kind = kind
    self.fix = fix
  }
}
