import Syntax

/// `qbank debug tree`: a line a node, indented by its depth, with its bytes.
enum TreeDump {
  static func write(_ tree: SyntaxTree, to output: Output) {
    var depths = DepthCounter()
    for (index, node) in tree.skeleton.nodes.enumerated() {
      let depth = depths.depth(at: index, of: node)
      write(node, tree.skeletonRange(index), depth, tree.skeleton, to: output)
      if index == tree.hole?.sequence { writeItems(tree, depth + 1, to: output) }
    }
  }

  private static func writeItems(_ tree: SyntaxTree, _ depth: Int, to output: Output) {
    var base = tree.hole?.offset ?? 0
    for chunk in tree.items {
      var depths = DepthCounter()
      for (index, node) in chunk.nodes.enumerated() {
        let range = base + Int(node.start)..<base + Int(node.end)
        write(node, range, depth + depths.depth(at: index, of: node), chunk, to: output)
      }
      base += chunk.text.count
    }
  }

  private static func write(
    _ node: SyntaxNode, _ range: Range<Int>, _ depth: Int, _ chunk: SyntaxChunk, to output: Output
  ) {
    // Deeper than anyone can read, the indentation stays.
    var line = String(repeating: "  ", count: min(depth, 50)) + "\(node.kind) \(range.lowerBound)..<\(range.upperBound)"
    if !node.flags.isEmpty { line += " " + node.flags.names }
    if node.count == 1, node.end > node.start {
      line += " \"" + String(decoding: chunk.bytes(of: node), as: UTF8.self).printable + "\""
    }
    output.write(line + "\n")
  }
}

/// Tells how deep nodes are that come in document order, by the lengths of their subtrees.
struct DepthCounter {
  private var ends: [Int] = []

  mutating func depth(at index: Int, of node: SyntaxNode) -> Int {
    while let end = ends.last, end <= index { ends.removeLast() }
    defer { if node.count > 1 { ends.append(index + Int(node.count)) } }
    return ends.count
  }
}

extension SyntaxFlags {
  fileprivate var names: String {
    let all: [(SyntaxFlags, String)] = [
      (.flow, "flow"), (.needsDecoding, "needs-decoding"), (.broken, "broken"), (.chunked, "chunked"),
      (.explicitKey, "explicit-key"), (.explicitStart, "explicit-start"), (.explicitEnd, "explicit-end"),
    ]
    return all.filter { contains($0.0) }.map(\.1).joined(separator: " ")
  }
}
