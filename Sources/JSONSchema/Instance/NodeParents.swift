import Syntax

/// By node, the node around it and its place among the values there: what the nodes themselves do not say.
///
/// Worked out once for all nodes of a part, in linear time; to look back from each node of a long list would not be.
struct NodeParents: Sendable {
  private var parents: [Int32] = []
  private var places: [Int32] = []

  init(_ nodes: [SyntaxNode]) {
    parents.reserveCapacity(nodes.count)
    places.reserveCapacity(nodes.count)
    var open: [(node: Int, end: Int, values: Int32)] = []
    for (index, node) in nodes.enumerated() {
      while let last = open.last, last.end <= index { open.removeLast() }
      let parent = open.indices.last
      parents.append(Int32(clamping: parent.map { open[$0].node } ?? -1))
      places.append(parent.map { open[$0].values } ?? 0)
      if let parent, node.isContent { open[parent].values += 1 }
      if node.count > 1 { open.append((index, index + Int(node.count), 0)) }
    }
  }

  /// The node around `index`; nil for the outermost.
  func parent(of index: Int) -> Int? {
    guard parents.indices.contains(index), parents[index] >= 0 else { return nil }
    return Int(parents[index])
  }

  /// How many values stand before `index` in the node around it.
  func place(of index: Int) -> Int { places.indices.contains(index) ? Int(places[index]) : 0 }
}
