import Findings
import Syntax

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
    /// What is elsewhere, in the place where it is named.
    case inline
  }

  /// A file that it makes, beside the document and of its name.
  package struct NewFile: Sendable, Hashable {
    /// What its name ends in.
    package var format: SyntaxFormat
    package var text: String
  }

  package var kind: Kind
  package var fix: Fix
  package var newFile: NewFile?

  package init(_ kind: Kind, _ fix: Fix) {
    self.kind = kind
    self.fix = fix
  }
}
