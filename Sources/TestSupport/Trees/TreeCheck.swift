import SourceText
import Syntax

/// What holds of every tree, whatever the text.
package enum TreeCheck {
  /// Descriptions of what does not hold; empty for a sound tree.
  package static func problems(of tree: SyntaxTree) -> [String] {
    var problems: [String] = []
    if printed(tree) != Array(tree.text.bytes) { problems.append("printing does not give the bytes back") }
    problems += problemsInNodes(of: tree.skeleton, name: "skeleton")
    if let hole = tree.hole {
      let isList =
        tree.skeleton.nodes.indices.contains(hole.sequence)
        && tree.skeleton.nodes[hole.sequence].kind == .sequence
        && tree.skeleton.nodes[hole.sequence].flags.contains(.chunked)
      if !isList { problems.append("the items are of no list of the skeleton") }
    }
    for (index, chunk) in tree.items.enumerated() {
      problems += problemsInNodes(of: chunk, name: "item \(index)")
      if chunk.text.isEmpty { problems.append("item \(index) is empty") }
    }
    for error in tree.errors {
      // The origin of a wrong indentation says by its length how deep the line should be: more than may be there.
      let origin = error.code == .wrongIndentation ? nil : error.origin
      let ranges = [error.range] + (origin.map { [$0] } ?? [])
      for range in ranges where range.lowerBound < 0 || range.upperBound > tree.text.count {
        problems.append("\(error.code) at \(range) is outside of the text")
      }
    }
    return problems
  }

  /// The bytes of a tree: those of its chunks in order.
  package static func printed(_ tree: SyntaxTree) -> [UInt8] {
    guard let hole = tree.hole else { return Array(tree.skeleton.text) }
    var bytes = Array(tree.skeleton.text.prefix(hole.offset))
    for chunk in tree.items { bytes += chunk.text }
    return bytes + Array(tree.skeleton.text.dropFirst(hole.offset))
  }

  private static func problemsInNodes(of chunk: SyntaxChunk, name: String) -> [String] {
    var problems: [String] = []
    var open: [(end: Int, index: Int)] = []
    var last = 0
    for (index, node) in chunk.nodes.enumerated() {
      while let top = open.last, index >= top.end {
        last = Int(chunk.nodes[top.index].end)
        open.removeLast()
      }
      let start = Int(node.start)
      let end = Int(node.end)
      if start > end || end > chunk.text.count {
        problems.append("\(name): \(index) \(node.kind) has \(start)..<\(end)")
      }
      if start < last { problems.append("\(name): \(index) \(node.kind) at \(start) begins before \(last)") }
      if let top = open.last {
        let parent = chunk.nodes[top.index]
        if end > Int(parent.end) {
          problems.append("\(name): \(index) \(node.kind) ends at \(end), \(parent.kind) at \(parent.end)")
        }
        if index + Int(node.count) > top.end { problems.append("\(name): \(index) \(node.kind) outgrows its parent") }
      }
      if node.count < 1 || index + Int(node.count) > chunk.nodes.count {
        problems.append("\(name): \(index) \(node.kind) counts \(node.count)")
      }
      if node.count > 1 { open.append((index + Int(node.count), index)) } else { last = end }
      if node.count > 1 { last = start }
    }
    for (index, node) in chunk.nodes.enumerated() where node.kind == .pair {
      let count = children(of: index, in: chunk).count(where: { chunk.nodes[$0].kind.isContent })
      if count != 2 { problems.append("\(name): pair \(index) holds \(count) values") }
    }
    return problems
  }

  private static func children(of index: Int, in chunk: SyntaxChunk) -> [Int] {
    var result: [Int] = []
    var position = index + 1
    while position < index + Int(chunk.nodes[index].count) {
      result.append(position)
      position += max(1, Int(chunk.nodes[position].count))
    }
    return result
  }
}
