/// Collects the nodes of one chunk while a parser runs over it.
///
/// Offsets given to it count from the start of the buffer that the parser reads, where the chunk begins.
package struct TreeBuilder {
  package private(set) var nodes: [SyntaxNode] = []
  package private(set) var errors: [SyntaxError] = []

  /// Makes room for as many nodes as there will probably be.
  package init(expecting nodeCount: Int = 0) {
    nodes.reserveCapacity(nodeCount)
  }

  package var count: Int { nodes.count }

  /// Begins a node with children; returns its index for `close`.
  package mutating func open(_ kind: SyntaxKind, _ flags: SyntaxFlags = [], at start: Int) -> Int {
    nodes.append(SyntaxNode(kind, flags, start: start, end: start))
    return nodes.count - 1
  }

  /// Ends the node at `index`: all nodes made since are its descendants.
  package mutating func close(_ index: Int, at end: Int, adding flags: SyntaxFlags = []) {
    nodes[index].end = UInt32(truncatingIfNeeded: end)
    nodes[index].count = UInt32(truncatingIfNeeded: nodes.count - index)
    nodes[index].flags.formUnion(flags)
  }

  package mutating func leaf(_ kind: SyntaxKind, _ range: Range<Int>) { leaf(kind, [], range) }

  package mutating func leaf(_ kind: SyntaxKind, _ flags: SyntaxFlags, _ range: Range<Int>) {
    nodes.append(SyntaxNode(kind, flags, start: range.lowerBound, end: range.upperBound))
  }

  /// Puts a mapping and its first pair over all nodes from `index` on, as when a scalar turns out to be a key. Both stay
  /// open; returns the index of the mapping, behind which the pair is.
  ///
  /// The caller must have no open node behind `index`.
  package mutating func wrapPair(from index: Int, _ flags: SyntaxFlags = [], at start: Int) -> Int {
    let pair = SyntaxNode(.pair, start: start, end: start)
    // Nearly always one node is moved, or two.
    nodes.append(pair)
    nodes.append(pair)
    for place in stride(from: nodes.count - 1, through: index + 2, by: -1) { nodes[place] = nodes[place - 2] }
    nodes[index] = SyntaxNode(.mapping, flags, start: start, end: start)
    nodes[index + 1] = pair
    return index
  }

  /// Takes back the node made last, which has no children.
  package mutating func removeLastLeaf() {
    if !nodes.isEmpty { nodes.removeLast() }
  }

  package mutating func report(_ code: SyntaxErrorCode, _ range: Range<Int>, origin: Range<Int>? = nil) {
    errors.append(SyntaxError(code, range, origin: origin))
  }

  package mutating func setFlags(_ flags: SyntaxFlags, of index: Int) {
    nodes[index].flags.formUnion(flags)
  }
}
