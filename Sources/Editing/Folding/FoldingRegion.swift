/// A part of a document that can be folded: its first line stays to be seen.
package struct FoldingRegion: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// A question, a list, a long text.
    case content
    /// Comments on lines that follow each other.
    case comments
  }

  package var kind: Kind
  /// From the first byte of what folds to behind its last; more than one line.
  package var range: Range<Int>

  package init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}
