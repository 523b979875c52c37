/// All nodes of a tree in one array, in document order, with absolute offsets: the items of the long list in their place.
struct FlatNodes {
  private(set) var nodes: [SyntaxNode] = []

  init(_ tree: SyntaxTree) {
    let skeleton = tree.skeleton.nodes
    guard let hole = tree.hole else {
      nodes = skeleton
      return
    }
    nodes.reserveCapacity(skeleton.count + tree.items.reduce(0) { $0 + $1.nodes.count })
    let first = Self.firstBehind(hole, in: skeleton)
    for index in 0..<first { nodes.append(Self.placed(index, in: tree)) }
    var base = hole.offset
    for chunk in tree.items {
      for node in chunk.nodes {
        var node = node
        node.start += UInt32(truncatingIfNeeded: base)
        node.end += UInt32(truncatingIfNeeded: base)
        nodes.append(node)
      }
      base += chunk.text.count
    }
    let added = UInt32(truncatingIfNeeded: nodes.count - first)
    for index in 0...hole.sequence where index + Int(skeleton[index].count) > hole.sequence {
      nodes[index].count += added
    }
    for index in first..<skeleton.count { nodes.append(Self.placed(index, in: tree)) }
  }

  /// The index of the first node of the skeleton that stands behind the items: comments may stand before them.
  private static func firstBehind(_ hole: SyntaxTree.Hole, in nodes: [SyntaxNode]) -> Int {
    var index = hole.sequence + 1
    while index < nodes.count, Int(nodes[index].start) < hole.offset { index += 1 }
    return index
  }

  private static func placed(_ index: Int, in tree: SyntaxTree) -> SyntaxNode {
    let range = tree.skeletonRange(index)
    var node = tree.skeleton.nodes[index]
    node.start = UInt32(truncatingIfNeeded: range.lowerBound)
    node.end = UInt32(truncatingIfNeeded: range.upperBound)
    return node
  }

  /// The indices of a node's children.
  func children(of parent: Int) -> [Int] {
    var result: [Int] = []
    var index = parent + 1
    let end = min(nodes.count, parent + Int(nodes[parent].count))
    while index < end {
      result.append(index)
      index += max(1, Int(nodes[index].count))
    }
    return result
  }

  /// The texts of all comments, without white space at their ends.
  func comments(in bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    nodes.lazy.filter { $0.kind == .comment }.map { node in
      var text = bytes[Int(node.start)..<Int(node.end)]
      while let last = text.last, last == 0x20 || (0x09...0x0D).contains(last) { text.removeLast() }
      return text
    }
  }
}

extension SyntaxNode {
  /// The bytes of the node, in a flat array of absolute nodes.
  var range: Range<Int> { Int(start)..<max(Int(start), Int(end)) }

  /// Whether it has words of its own: a scalar that is there, a property, a comment, a marker.
  var isLeaf: Bool {
    switch kind {
    case .stream, .document, .mapping, .pair, .sequence, .emptyScalar: false
    default: true
    }
  }
}
