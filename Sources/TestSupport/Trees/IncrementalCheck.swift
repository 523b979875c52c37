import SourceText
import Syntax

/// Compares a tree that an edit made with a full parse of the same text.
package enum IncrementalCheck {
  package static func differences(_ tree: SyntaxTree, from full: SyntaxTree) -> [String] {
    var result: [String] = []
    if tree.hole != full.hole {
      result.append("hole \(String(describing: tree.hole)), not \(String(describing: full.hole))")
    }
    if tree.skeleton.text != full.skeleton.text { result.append("skeleton's text") }
    if tree.skeleton.nodes != full.skeleton.nodes { result.append("skeleton's nodes") }
    if tree.errors != full.errors { result.append("errors \(tree.errors), not \(full.errors)") }
    if tree.items.count != full.items.count { result.append("\(tree.items.count) items, not \(full.items.count)") }
    for (index, (own, other)) in zip(tree.items, full.items).enumerated() {
      if own.text != other.text { result.append("text of item \(index)") }
      if own.nodes != other.nodes { result.append("nodes of item \(index)") }
      if own.lookahead != other.lookahead { result.append("lookahead of item \(index)") }
      if own.hasAnchors != other.hasAnchors { result.append("anchors of item \(index)") }
    }
    if aliases(of: tree) != aliases(of: full) { result.append("what aliases mean") }
    return result
  }

  /// Where what each alias means stands, in order.
  private static func aliases(of tree: SyntaxTree) -> [Range<Int>] {
    var result: [Range<Int>] = []
    func collect(_ chunk: SyntaxChunk, at base: Int?) {
      for (index, node) in chunk.nodes.enumerated() where node.kind == .alias {
        result.append(Value.node(index, of: chunk, base: base, in: tree).range)
      }
    }
    collect(tree.skeleton, at: nil)
    var base = tree.hole?.offset ?? 0
    for chunk in tree.items {
      collect(chunk, at: base)
      base += chunk.text.count
    }
    return result
  }

  /// Items whose bytes and lookahead the edit does not touch, and that a full parse sees as they were, must be the same
  /// chunks as before.
  package static func lostItems(_ tree: SyntaxTree, old: SyntaxTree, edit: Range<Int>, growth: Int) -> [String] {
    guard let hole = old.hole, let newHole = tree.hole else { return [] }
    var places: [Int: SyntaxChunk] = [:]
    var base = newHole.offset
    for chunk in tree.items {
      places[base] = chunk
      base += chunk.text.count
    }
    var result: [String] = []
    base = hole.offset
    for chunk in old.items {
      let end = base + chunk.text.count
      let isBefore = end + chunk.lookahead <= edit.lowerBound
      if isBefore || base >= edit.upperBound && base > edit.lowerBound,
        let new = places[isBefore ? base : base + growth], new !== chunk, new.text == chunk.text,
        new.nodes == chunk.nodes, new.errors == chunk.errors, new.lookahead == chunk.lookahead
      {
        result.append("item at \(base) was made anew")
      }
      base = end
    }
    return result
  }
}
