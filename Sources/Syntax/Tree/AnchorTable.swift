/// Where each anchor of a tree is defined, in document order.
struct AnchorTable: Sendable {
  private var places: [ArraySlice<UInt8>: [Place]] = [:]

  struct Place: Sendable {
    var document: Int
    var value: ValueAddress
    /// The absolute end of the anchored node; an alias before it would contain itself.
    var end: Int
    var start: Int
  }

  init(of tree: SyntaxTree) {
    collect(chunk: tree.skeleton, tree: tree, itemBase: nil)
    guard tree.items.summary.anchors > 0, var base = tree.hole?.offset else { return }
    for chunk in tree.items {
      if chunk.hasAnchors { collect(chunk: chunk, tree: tree, itemBase: base) }
      base += chunk.text.count
    }
    for name in places.keys { places[name]?.sort { $0.start < $1.start } }
  }

  /// The value that `name` means for an alias at `offset`: the last one of that name that ended before, in the document.
  func value(_ name: ArraySlice<UInt8>, before offset: Int, in document: Int) -> ValueAddress? {
    places[name]?.last { $0.start < offset && $0.end <= offset && $0.document == document }?.value
  }

  /// Whether an anchor of that name begins before `offset` in the document; it may still be open there.
  func isDefined(_ name: ArraySlice<UInt8>, before offset: Int, in document: Int) -> Bool {
    places[name]?.contains { $0.start < offset && $0.document == document } ?? false
  }

  private mutating func collect(chunk: SyntaxChunk, tree: SyntaxTree, itemBase: Int?) {
    guard chunk.hasAnchors else { return }
    var document = 0
    for (index, node) in chunk.nodes.enumerated() {
      if node.kind == .document { document += 1 }
      guard node.kind == .anchor else { continue }
      var target = index + 1
      while target < chunk.nodes.count, !chunk.nodes[target].kind.isContent { target += Int(chunk.nodes[target].count) }
      guard target < chunk.nodes.count else { continue }
      let address = ValueAddress(chunk: chunk, index: target, base: itemBase)
      let range = address.range(in: tree)
      let start = itemBase.map { $0 + Int(node.start) } ?? tree.skeletonRange(index).lowerBound
      places[chunk.bytes(of: node).dropFirst(), default: []].append(
        Place(document: itemBase == nil ? document : 1, value: address, end: range.upperBound, start: start))
    }
  }
}

/// A node of a tree: the chunk, the index in it, and for an item chunk its absolute offset.
struct ValueAddress: Sendable {
  var chunk: SyntaxChunk
  var index: Int
  /// The absolute offset of an item chunk; nil in the skeleton.
  var base: Int?

  func range(in tree: SyntaxTree) -> Range<Int> {
    guard let base else { return tree.skeletonRange(index) }
    guard index >= 0, index < chunk.nodes.count else { return base..<base }
    let node = chunk.nodes[index]
    return base + Int(node.start)..<base + Int(node.end)
  }
}
