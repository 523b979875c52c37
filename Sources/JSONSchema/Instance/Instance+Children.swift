import SourceText
import Syntax

extension Instance {
  /// The value at node `index` of the same part, through an alias where one stands there.
  @inline(__always)
  func child(_ index: Int) -> Instance {
    part.nodes[index].isAlias ? aliased(index) : Instance(part: part, index: index)
  }

  private func aliased(_ index: Int) -> Instance {
    let value = part.value(index)
    let part = value.chunk === self.part.chunk ? self.part : InstancePart(value.part)
    return Instance(part: part, index: value.nodeIndex, alias: value.aliasRange)
  }

  /// The item of the long list that `part` is; nil where it holds no value.
  static func item(of part: InstancePart) -> Instance? {
    var index = 0
    while index < part.nodes.count {
      if part.nodes[index].isContent { return Instance(part: part, index: 0).child(index) }
      index += max(1, Int(part.nodes[index].count))
    }
    return nil
  }

  /// Walks the pairs of a mapping: as they are written by `next`, or by `nextMember` as readers see them.
  struct Pairs {
    let parent: Instance
    private var position: Int
    private let end: Int
    /// What the keys `<<` of a YAML mapping bring in, once the first was met; the last one first.
    private var merged: [(key: Instance, value: Instance)]?

    init(_ parent: Instance) {
      self.parent = parent
      position = parent.index + 1
      let node = parent.node
      end = node.isMapping ? min(parent.index + Int(node.count), parent.part.nodes.count) : position
    }

    /// The nodes of the next pair's key and value.
    mutating func next() -> (key: Int, value: Int)? {
      let nodes = parent.part.nodes
      while position < end {
        let pair = position
        let pairEnd = min(pair + max(1, Int(nodes[pair].count)), end)
        position = pairEnd
        guard nodes[pair].isPair, let key = Self.content(in: nodes, from: pair + 1, to: pairEnd) else {
          continue
        }
        let behindKey = key + max(1, Int(nodes[key].count))
        guard let value = Self.content(in: nodes, from: behindKey, to: pairEnd) else { continue }
        return (key, value)
      }
      return nil
    }

    /// The nodes of the next member's key and value where they stand here as they are; nil at the end, and from the first
    /// alias or key `<<` on, where `nextMember` goes on. To make no instance of a key is what saves time.
    @inline(__always)
    mutating func nextNodes() -> (key: Int, value: Int)? {
      guard merged == nil else { return nil }
      let before = position
      guard let (key, value) = next() else { return nil }
      let part = parent.part
      guard part.isYAML, part.nodes[key].isAlias || part.nodes[value].isAlias || part.mayBeMergeKey(key) else {
        return (key, value)
      }
      position = before
      return nil
    }

    /// The next member's key and value. The keys `<<` of YAML are not among them; what they bring in comes last.
    @inline(__always)
    mutating func nextMember() -> (key: Instance, value: Instance)? {
      while let (key, value) = next() {
        if parent.part.isYAML, parent.part.mayBeMergeKey(key), isMerge(key, value) {
          if merged == nil { merged = membersToMerge }
          continue
        }
        return (parent.child(key), parent.child(value))
      }
      return merged?.popLast()
    }

    private func isMerge(_ key: Int, _ value: Int) -> Bool {
      let part = parent.part
      guard part.chunk.bytes(of: part.nodes[key]).elementsEqual("<<".utf8) else { return false }
      return Value.isMerge(key: part.value(key), value: part.value(value))
    }

    private var membersToMerge: [(key: Instance, value: Instance)] {
      parent.value.mergedEntries.reversed().map { (Instance($0.key), Instance($0.value)) }
    }

    @inline(__always)
    private static func content(in nodes: [SyntaxNode], from start: Int, to end: Int) -> Int? {
      var index = start
      while index < end {
        if nodes[index].isContent { return index }
        index += max(1, Int(nodes[index].count))
      }
      return nil
    }
  }

  /// Walks the nodes of a sequence's items in its own part.
  struct ItemNodes {
    private let part: InstancePart
    private var position: Int
    private let end: Int

    init(_ parent: Instance) {
      part = parent.part
      position = parent.index + 1
      let node = parent.node
      end = node.isSequence ? min(parent.index + Int(node.count), parent.part.nodes.count) : position
    }

    @inline(__always)
    mutating func next() -> Int? {
      while position < end {
        let index = position
        position += max(1, Int(part.nodes[index].count))
        if part.nodes[index].isContent { return index }
      }
      return nil
    }
  }

  /// Walks the items of a sequence, those of the long list in their own parts.
  struct Items {
    private let parent: Instance
    private var position: Int
    private let end: Int
    private var chunks: SummedTree<SyntaxChunk>.Iterator?
    private var base: Int

    /// Without `chunks`, the items that are parts of their own are left out.
    init(_ parent: Instance, withChunks: Bool = true) {
      self.parent = parent
      position = parent.index + 1
      let node = parent.node
      end = node.isSequence ? min(parent.index + Int(node.count), parent.part.nodes.count) : position
      let isChunked = withChunks && node.isSequence && node.isChunked
      chunks = isChunked ? parent.part.tree.items.makeIterator() : nil
      base = parent.part.tree.hole?.offset ?? 0
    }

    mutating func next() -> Instance? {
      while let chunk = chunks?.next() {
        let part = InstancePart(TreePart(parent.part.tree, chunk, base: base))
        base += chunk.text.count
        if let item = Instance.item(of: part) { return item }
      }
      let nodes = parent.part.nodes
      while position < end {
        let index = position
        position += max(1, Int(nodes[index].count))
        if nodes[index].isContent { return parent.child(index) }
      }
      return nil
    }
  }
}
