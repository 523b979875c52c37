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
    private let merges: Bool
    /// What is left of all that the keys `<<` bring in, once the first was met; the others are passed over.
    private var merged: ArraySlice<Entry>?

    fileprivate init(_ parent: Value, merges: Bool) {
      self.parent = parent
      self.merges = merges && parent.tree.format == .yaml
      position = parent.nodeIndex + 1
      end = parent.isMapping ? Swift.min(parent.nodeIndex + Int(parent.node.count), parent.part.nodes.count) : position
    }

    package mutating func next() -> Entry? {
      if merged != nil, let entry = merged?.popFirst() { return entry }
      while let entry = nextWritten() {
        guard merges, entry.isMerge else { return entry }
        guard merged == nil else { continue }
        merged = parent.mergedEntries[...]
        if let first = merged?.popFirst() { return first }
      }
      return nil
    }

    private mutating func nextWritten() -> Entry? {
      let part = parent.part
      while position < end {
        let pair = position
        let pairEnd = pair + Int(part.nodes[pair].count)
        position = Swift.max(pair + 1, pairEnd)
        guard part.nodes[pair].kind == .pair, let key = part.content(from: pair + 1, to: pairEnd),
          let value = part.content(from: key + Swift.max(1, Int(part.nodes[key].count)), to: pairEnd)
        else { continue }
        return Entry(
          key: Value.resolved(part, key), value: Value.resolved(part, value), range: part.range(ofNode: pair))
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
      position = parent.nodeIndex + 1
      end = parent.isSequence ? Swift.min(parent.nodeIndex + Int(parent.node.count), parent.part.nodes.count) : position
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
      let part = parent.part
      while position < end {
        let index = position
        position += Swift.max(1, Int(part.nodes[index].count))
        if part.nodes[index].kind.isContent { return Value.resolved(part, index) }
      }
      return nil
    }
  }
}
