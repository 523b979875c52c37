import SourceText

/// Lays a text out in one canonical form.
///
/// Only white space between words moves: indentation, the space around `:` and `-`, blank lines and line breaks in JSON.
/// Comments, styles of scalars and the author's line breaks in prose stay. The result is read again and kept only where
/// it says the same, event by event and comment by comment.
package enum Formatting {
  /// The edits, sorted and apart from each other; empty where the text is in form, nil where it cannot be brought there:
  /// where it is broken, uses `?` for keys or tabs for indentation.
  package static func edits(of tree: SyntaxTree, _ options: LayoutOptions = LayoutOptions()) -> [TextEdit]? {
    guard !tree.hasErrors else { return nil }
    let nodes = FlatNodes(tree)
    let bytes = Array(tree.text.bytes)
    let edits: [TextEdit]?
    if tree.format == .yaml {
      edits = YAMLLayout.edits(nodes, bytes, options)
    } else {
      edits = JSONLayout.edits(nodes, bytes, options)
    }
    guard let edits, !edits.isEmpty else { return edits }
    let sorted = edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    return saysTheSame(tree, applied(sorted, to: bytes)) ? sorted : nil
  }

  /// The edits that lie in `range`, whole lines of it; empty where taking these alone would change what the text says.
  package static func edits(
    of tree: SyntaxTree, in range: Range<Int>, _ options: LayoutOptions = LayoutOptions()
  ) -> [TextEdit]? {
    guard let all = edits(of: tree, options) else { return nil }
    let within = all.filter { range.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= range.upperBound }
    guard within.count < all.count else { return all }
    return saysTheSame(tree, applied(within, to: Array(tree.text.bytes))) ? within : []
  }

  /// The bytes after edits that are sorted and apart from each other.
  package static func applied(_ edits: [TextEdit], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = 0
    for edit in edits {
      let range = edit.range.clamped(to: position..<max(position, bytes.count))
      result += bytes[position..<range.lowerBound]
      result += edit.replacement.utf8
      position = range.upperBound
    }
    return result + bytes[position...]
  }

  private static func saysTheSame(_ tree: SyntaxTree, _ bytes: [UInt8]) -> Bool {
    let other = SyntaxTree.parse(SourceText(bytes), as: tree.format)
    guard !other.hasErrors, EventStream.lines(of: tree) == EventStream.lines(of: other) else { return false }
    return FlatNodes(tree).comments(in: Array(tree.text.bytes)) == FlatNodes(other).comments(in: bytes)
  }
}
