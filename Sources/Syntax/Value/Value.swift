import SourceText

/// A value of a JSON or YAML tree, wherever it stands: a mapping, a sequence or a scalar, with its place in the text.
///
/// Ranges are absolute UTF-8 byte offsets. Aliases are seen through: a value that was reached through `*name` has the
/// content of the anchored node (and its range), and `aliasRange` says where the alias stands. What refers to itself is
/// null. A walk over values that follows aliases must count its steps, as a few lines can stand for billions of values.
package struct Value: Sendable {
  package let tree: SyntaxTree
  let address: ValueAddress
  /// Where the alias stands through which this value was reached, or nil.
  package let aliasRange: Range<Int>?

  init(_ tree: SyntaxTree, _ address: ValueAddress, aliasRange: Range<Int>? = nil) {
    self.tree = tree
    self.address = address
    self.aliasRange = aliasRange
  }

  /// What kind of value it is.
  package enum Kind: Sendable, Hashable {
    case mapping
    case sequence
    case scalar
  }

  package var kind: Kind {
    switch node.kind {
    case .mapping: .mapping
    case .sequence: .sequence
    default: .scalar
    }
  }

  /// The node behind it.
  package var node: SyntaxNode {
    let nodes = address.chunk.nodes
    guard address.index >= 0, address.index < nodes.count else { return SyntaxNode(.emptyScalar, start: 0, end: 0) }
    return nodes[address.index]
  }

  /// The chunk that the value is in: the question, for what is inside of one.
  package var chunk: SyntaxChunk { address.chunk }

  /// The index of its node in the chunk: with the chunk's identity, the value's own.
  package var nodeIndex: Int { address.index }

  /// Whether the value is inside of an item of the long list, or the item itself.
  package var isInItem: Bool { address.base != nil }

  /// The absolute offset at which the item's chunk begins; nil for what is in the skeleton.
  package var chunkBase: Int? { address.base }

  /// Where the value stands; for an alias, where the anchored value stands.
  package var range: Range<Int> { address.range(in: tree) }

  /// Where the value is written at this place: the alias, or the value itself.
  package var writtenRange: Range<Int> { aliasRange ?? range }

  package var isMissing: Bool { node.kind == .emptyScalar }
  package var isMapping: Bool { node.kind == .mapping }
  package var isSequence: Bool { node.kind == .sequence }
  package var isScalar: Bool { !isMapping && !isSequence }
  /// Whether it is written in `{}` or `[]`.
  package var isFlow: Bool { node.flags.contains(.flow) }

  /// Whether both are the same node of the same chunk.
  package func isSame(as other: Value) -> Bool {
    address.chunk === other.address.chunk && address.index == other.address.index
  }
}

// MARK: Children

extension Value {
  /// One key with its value.
  package struct Entry: Sendable {
    package let key: Value
    package let value: Value
    /// From the key's first byte to the value's last; of one that is merged through an alias, the entry `<<`.
    package let range: Range<Int>
    /// Whether it is not written here but in a mapping that the key `<<` brings in.
    package var isMerged = false
  }

  /// The entries of a mapping in document order, equal keys all of them; empty for what is no mapping.
  ///
  /// In the place of a key `<<` stand the entries that it brings in.
  package var entries: Entries { Entries(self, merges: true) }

  /// The entries as they are written: `<<` is a key like the others. What edits the text goes by these.
  package var writtenEntries: Entries { Entries(self, merges: false) }

  /// The items of a sequence; empty for what is none.
  package var items: Items { Items(self) }

  /// The value of the last entry with `key`, as readers of JSON and YAML see it; nil where there is none.
  package subscript(key: String) -> Value? { entry(key)?.value }

  /// The last entry whose key reads `key`; where none is written, the one that is merged.
  package func entry(_ key: String) -> Entry? {
    var found: Entry?
    var hasMerges = false
    for entry in writtenEntries where entry.key.isScalar {
      if entry.key.reads(key) { found = entry } else if entry.isMerge { hasMerges = true }
    }
    guard found == nil, hasMerges else { return found }
    return mergedEntries.first { $0.key.reads(key) }
  }

  /// Whether the scalar's decoded text is `text`.
  package func reads(_ text: String) -> Bool {
    guard isScalar else { return false }
    if !node.flags.contains(.needsDecoding) {
      var own = contentBytes.makeIterator()
      for byte in text.utf8 where own.next() != byte { return false }
      return own.next() == nil
    }
    return string == text
  }

  /// The sequence of entries, read from the nodes as it is walked.
  package struct Entries: Sequence, IteratorProtocol {
    private let parent: Value
    private var position: Int
    private let end: Int
    private var merging: Merging

    /// How far the keys `<<` are.
    private enum Merging {
      /// They are keys like the others, or have had their turn.
      case never
      /// The first one brings in what all of them do.
      case atFirst
      /// What is left of it, and behind it the keys `<<` themselves are passed over.
      case going(ArraySlice<Entry>)
    }

    fileprivate init(_ parent: Value, merges: Bool) {
      self.parent = parent
      merging = merges && parent.tree.format == .yaml ? .atFirst : .never
      position = parent.address.index + 1
      end = parent.isMapping ? parent.address.index + Int(parent.node.count) : position
    }

    package mutating func next() -> Entry? {
      if case .going(let rest) = merging, let entry = rest.first {
        merging = .going(rest.dropFirst())
        return entry
      }
      while let entry = nextWritten() {
        if case .never = merging { return entry }
        guard entry.isMerge else { return entry }
        guard case .atFirst = merging else { continue }
        let merged = parent.mergedEntries
        merging = .going(merged.dropFirst())
        if let first = merged.first { return first }
      }
      return nil
    }

    private mutating func nextWritten() -> Entry? {
      let nodes = parent.address.chunk.nodes
      while position < end, position < nodes.count {
        let pair = position
        position += Swift.max(1, Int(nodes[pair].count))
        guard nodes[pair].kind == .pair else { continue }
        let pairEnd = pair + Int(nodes[pair].count)
        guard let key = parent.content(from: pair + 1, to: pairEnd) else { continue }
        let behindKey = key + Swift.max(1, Int(nodes[key].count))
        guard let value = parent.content(from: behindKey, to: pairEnd) else { continue }
        let range = ValueAddress(chunk: parent.address.chunk, index: pair, base: parent.address.base)
          .range(in: parent.tree)
        return Entry(key: parent.child(key), value: parent.child(value), range: range)
      }
      return nil
    }
  }

  /// The sequence of items, read from the nodes, or from the item chunks, as it is walked.
  package struct Items: Sequence, IteratorProtocol {
    private let parent: Value
    private var position: Int
    private let end: Int
    private var chunks: SummedTree<SyntaxChunk>.Iterator?
    private var base: Int

    fileprivate init(_ parent: Value) {
      self.parent = parent
      position = parent.address.index + 1
      end = parent.isSequence ? parent.address.index + Int(parent.node.count) : position
      let isChunked = parent.isSequence && parent.node.flags.contains(.chunked)
      chunks = isChunked ? parent.tree.items.makeIterator() : nil
      base = parent.tree.hole?.offset ?? 0
    }

    package mutating func next() -> Value? {
      while let chunk = chunks?.next() {
        let start = base
        base += chunk.text.count
        if let value = Value.item(in: chunk, at: start, of: parent.tree) { return value }
      }
      let nodes = parent.address.chunk.nodes
      while position < end, position < nodes.count {
        let index = position
        position += Swift.max(1, Int(nodes[index].count))
        if nodes[index].kind.isContent { return parent.child(index) }
      }
      return nil
    }
  }

  /// The first content node among siblings.
  fileprivate func content(from start: Int, to end: Int) -> Int? {
    let nodes = address.chunk.nodes
    var index = start
    while index < end, index < nodes.count {
      if nodes[index].kind.isContent { return index }
      index += Swift.max(1, Int(nodes[index].count))
    }
    return nil
  }

  fileprivate func child(_ index: Int) -> Value {
    Value.resolved(tree, ValueAddress(chunk: address.chunk, index: index, base: address.base))
  }

  /// The value of an item chunk that begins at `base`.
  static func item(in chunk: SyntaxChunk, at base: Int, of tree: SyntaxTree) -> Value? {
    var index = 0
    while index < chunk.nodes.count {
      if chunk.nodes[index].kind.isContent {
        return resolved(tree, ValueAddress(chunk: chunk, index: index, base: base))
      }
      index += Swift.max(1, Int(chunk.nodes[index].count))
    }
    return nil
  }

  /// The value at an address, through an alias where one stands there.
  static func resolved(_ tree: SyntaxTree, _ address: ValueAddress) -> Value {
    let value = Value(tree, address)
    guard value.node.kind == .alias else { return value }
    let range = value.range
    let name = address.chunk.bytes(of: value.node).dropFirst()
    let document = address.base == nil ? tree.anchors.documentNumber(ofSkeletonNode: address.index) : 1
    // An anchor on an alias is an error of the text; following only one step also ends every circle.
    guard let target = tree.anchors.value(name, before: range.lowerBound, in: document),
      target.chunk.nodes[target.index].kind != .alias
    else { return Value(tree, address, aliasRange: range) }
    return Value(tree, target, aliasRange: range)
  }
}

extension SyntaxTree {
  /// The value of each document, in order; empty for a text without a value.
  package var documents: [Value] {
    var result: [Value] = []
    var index = 0
    while index < skeleton.nodes.count {
      let node = skeleton.nodes[index]
      if node.kind == .document || node.kind == .stream {
        index += 1
      } else if node.kind.isContent {
        result.append(Value.resolved(self, ValueAddress(chunk: skeleton, index: index, base: nil)))
        index += Swift.max(1, Int(node.count))
      } else {
        index += Swift.max(1, Int(node.count))
      }
    }
    return result
  }

  /// The value of the first document, or nil for a text without one.
  package var root: Value? { documents.first }

  /// The item chunks with their absolute offsets that overlap or touch `range`, with the index of the first.
  package func itemValues(in range: Range<Int>) -> [Value] {
    guard let hole, range.lowerBound < hole.offset + holeWidth, range.upperBound >= hole.offset else { return [] }
    let first = Swift.max(0, range.lowerBound - hole.offset)
    guard let found = items.find(first, by: \.bytes) else { return [] }
    var result: [Value] = []
    var index = found.index
    var base = hole.offset + found.before.bytes
    while base <= range.upperBound, let chunk = items.element(at: index)?.element {
      if let value = Value.item(in: chunk, at: base, of: self) { result.append(value) }
      base += chunk.text.count
      index += 1
    }
    return result
  }
}
