import SourceText

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
      return withContentBytes { $0.elementsEqual(text.utf8) }
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
      if case .never = merging { return nextWritten() }
      if case .going(let rest) = merging, let entry = rest.first {
        merging = .going(rest.dropFirst())
        return entry
      }
      while let entry = nextWritten() {
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
  package static func item(in chunk: SyntaxChunk, at base: Int, of tree: SyntaxTree) -> Value? {
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
