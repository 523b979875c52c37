/// Where each anchor of a tree is defined, in document order, and where its documents begin.
struct AnchorTable: Sendable {
  private var places: [ArraySlice<UInt8>: [Place]] = [:]
  /// The index of each document's node in the skeleton.
  let documents: [Int]

  struct Place: Sendable {
    var document: Int
    var value: ValueAddress
    /// The absolute end of the anchored node; an alias before it would contain itself.
    var end: Int
    var start: Int
  }

  init(of tree: SyntaxTree) {
    documents = tree.skeleton.nodes.indices.filter { tree.skeleton.nodes[$0].kind == .document }
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
    guard let all = places[name] else { return nil }
    return all[..<Self.count(of: all) { $0.start < offset }].last { $0.end <= offset && $0.document == document }?.value
  }

  /// The number, from 1, of the document that a node of the skeleton is in; 0 before the first.
  func documentNumber(ofSkeletonNode index: Int) -> Int {
    Self.count(of: documents) { $0 < index }
  }

  /// How many of the elements, which are sorted so that those for which `isBefore` holds come first, those are.
  private static func count<Element>(of sorted: [Element], where isBefore: (Element) -> Bool) -> Int {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(sorted[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether an anchor of that name begins before `offset` in the document; it may still be open there.
  func isDefined(_ name: ArraySlice<UInt8>, before offset: Int, in document: Int) -> Bool {
    guard let all = places[name] else { return false }
    let count = Self.count(of: all) { $0.start < offset }
    return count > 0 && all[count - 1].document == document
  }

  private mutating func collect(chunk: SyntaxChunk, tree: SyntaxTree, itemBase: Int?) {
    guard chunk.hasAnchors else { return }
    var document = 0
    var target = 0
    for (index, node) in chunk.nodes.enumerated() {
      if node.kind == .document { document += 1 }
      guard node.kind == .anchor else { continue }
      // Where properties follow each other, the content behind them is that of all. What has children and is no content
      // is behind the last value here.
      if target <= index { target = index + 1 }
      while target < chunk.nodes.count, !chunk.nodes[target].kind.isContent, chunk.nodes[target].count == 1 {
        target += 1
      }
      guard target < chunk.nodes.count, chunk.nodes[target].kind.isContent else { continue }
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
