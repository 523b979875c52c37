import SourceText
import Syntax

/// A text with its tree, as a file has it or an editor holds it.
package final class Document: Sendable {
  /// Absolute and normalized.
  package let path: String
  package let text: SourceText
  package let tree: SyntaxTree
  /// The editor's number for this state of the text; nil for a file.
  package let version: Int?

  package init(_ path: String, _ text: SourceText, version: Int? = nil, workers: Workers = .one) {
    self.path = path
    self.text = text
    self.version = version
    tree = SyntaxTree.parse(text, as: DocumentFormat.of(path, text), with: workers)
  }

  private init(_ path: String, _ tree: SyntaxTree, version: Int?) {
    self.path = path
    self.tree = tree
    self.version = version
    text = tree.text
  }

  /// The document with the bytes of `range` replaced; all of the tree that the edit does not reach is shared.
  package func replacing(_ range: Range<Int>, with replacement: String, version: Int?) -> Document {
    let lower = min(max(range.lowerBound, 0), text.count)
    let range = lower..<min(max(range.upperBound, lower), text.count)
    let bytes = Array(replacement.utf8)
    let tree = tree.reparsed(text.replacing(range, with: bytes), edited: range, newLength: bytes.count)
    return Document(path, tree, version: version)
  }
}
