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
    /// What is elsewhere, in the place where it is named.
    case inline
  }

  /// A file that it makes beside the document.
  package struct NewFile: Sendable, Hashable {
    /// What its name has in the place of the document's own ending: `.json`, `-2.yaml`.
    package var ending: String
    package var text: String

    /// Where it goes; nil beside a document whose name has no ending.
    package func path(beside document: String) -> String? { Self.path(ending: ending, beside: document) }

    /// Where a file with that ending goes.
    package static func path(ending: String, beside document: String) -> String? {
      dot(of: document).map { document[..<$0] + ending }
    }

    /// The dot that a file's ending begins with.
    static func dot(of path: String) -> String.Index? {
      guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
      return dot
    }
  }

  package var kind: Kind
  package var fix: Fix
  /// Made before the document is changed.
  package var newFiles: [NewFile] = []

  package init(_ kind: Kind, _ fix: Fix, _ newFiles: [NewFile] = []) {
    self.kind = kind
    self.fix = fix
    self.newFiles = newFiles
  }
}
