import Syntax

/// `qbank debug tokens`: the leaves and the signs between them, in order, with their bytes.
enum TokenDump {
  static func write(_ tree: SyntaxTree, to output: Output) {
    var walk = Walk(tree, output)
    for (index, node) in tree.skeleton.nodes.enumerated() {
      if node.count == 1 { walk.leaf(node.kind, tree.skeletonRange(index)) }
      guard index == tree.hole?.sequence else { continue }
      var base = tree.hole?.offset ?? 0
      for chunk in tree.items {
        for node in chunk.nodes where node.count == 1 {
          walk.leaf(node.kind, base + Int(node.start)..<base + Int(node.end))
        }
        base += chunk.text.count
      }
    }
    walk.signs(before: tree.text.count)
  }

  private struct Walk {
    private let tree: SyntaxTree
    private let output: Output
    private var position = 0

    init(_ tree: SyntaxTree, _ output: Output) {
      self.tree = tree
      self.output = output
    }

    mutating func leaf(_ kind: SyntaxKind, _ range: Range<Int>) {
      // A list with its items elsewhere is no leaf, and what has no width is no token.
      guard !range.isEmpty, range.lowerBound >= position, kind.isLeaf else { return }
      signs(before: range.lowerBound)
      write("\(kind)", range)
      position = range.upperBound
    }

    /// The runs of signs that are no white space up to `end`.
    mutating func signs(before end: Int) {
      var start: Int?
      for (index, byte) in zip(position..., tree.text.slice(position..<end)) {
        if " \t\r\n".utf8.contains(byte) {
          if let first = start { write("sign", first..<index) }
          start = nil
        } else if start == nil {
          start = index
        }
      }
      if let start { write("sign", start..<end) }
      position = max(position, end)
    }

    private func write(_ kind: String, _ range: Range<Int>) {
      output.write("\(range.lowerBound)..<\(range.upperBound) \(kind) \"\(tree.text.string(range).printable)\"\n")
    }
  }
}

extension SyntaxKind {
  /// Whether nodes of this kind are never made of others.
  fileprivate var isLeaf: Bool {
    switch self {
    case .stream, .document, .mapping, .pair, .sequence: false
    default: true
    }
  }
}
