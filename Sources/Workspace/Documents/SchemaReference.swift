import SourceText
import Syntax

/// The schema that a document itself asks for.
package struct SchemaReference: Sendable, Hashable {
  /// As it is written: a path or a URI.
  package var target: String
  /// The bytes of the target in the document.
  package var range: Range<Int>

  /// The modeline `# yaml-language-server: $schema=…`, or else the root's `$schema`; nil where there is neither.
  package init?(of document: Document) {
    self.init(in: document.tree)
  }

  /// The same of a tree.
  package init?(in tree: SyntaxTree) {
    if let modeline = Self.modeline(of: tree) {
      self = modeline
    } else if let value = tree.root?["$schema"], value.isScalar, let target = value.string, !target.isEmpty {
      self.target = target
      range = value.contentRange
    } else {
      return nil
    }
  }

  /// A comment before the first value, as editors with other servers have it.
  private static func modeline(of tree: SyntaxTree) -> SchemaReference? {
    let chunk = tree.skeleton
    for (index, node) in chunk.nodes.enumerated() {
      if node.kind == .mapping || node.kind == .sequence || node.kind.isScalar { break }
      guard node.kind == .comment else { continue }
      let start = tree.skeletonRange(index).lowerBound
      if let found = read(chunk.bytes(of: node), at: start) { return found }
    }
    return nil
  }

  private static func read(_ comment: ArraySlice<UInt8>, at offset: Int) -> SchemaReference? {
    func skipBlanks(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> { bytes.drop { $0 == 0x20 || $0 == 0x09 } }
    var rest = skipBlanks(comment.drop { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "/") })
    for word in ["yaml-language-server:", "$schema="] {
      guard rest.starts(with: word.utf8) else { return nil }
      rest = skipBlanks(rest.dropFirst(word.utf8.count))
    }
    let target = rest.prefix { $0 > 0x20 }
    guard !target.isEmpty else { return nil }
    let start = offset + target.startIndex - comment.startIndex
    return SchemaReference(target: String(decoding: target, as: UTF8.self), range: start..<start + target.count)
  }

  private init(target: String, range: Range<Int>) {
    self.target = target
    self.range = range
  }
}
