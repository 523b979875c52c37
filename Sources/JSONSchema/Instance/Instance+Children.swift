import SourceText
import Syntax

extension Instance {
  /// The value at node `index` of the same part, through an alias where one stands there.
  @inline(__always)
  func child(_ index: Int) -> Instance {
    part.nodes[index].isAlias ? aliased(index) : Instance(part: part, index: index)
  }

  private func aliased(_ index: Int) -> Instance {
    let value = Value.node(index, of: part.chunk, base: part.base, in: part.tree)
    let part =
      value.chunk === self.part.chunk
      ? self.part : InstancePart(tree: value.tree, chunk: value.chunk, base: value.chunkBase)
    return Instance(part: part, index: value.nodeIndex, alias: value.aliasRange)
  }

  /// Walks the pairs of a mapping.
  struct Pairs {
    let parent: Instance
    private var position: Int
    private let end: Int

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
        let part = InstancePart(tree: parent.part.tree, chunk: chunk, base: base)
        base += chunk.text.count
        var index = 0
        while index < chunk.nodes.count {
          if chunk.nodes[index].isContent { return Instance(part: part, index: 0).child(index) }
          index += max(1, Int(chunk.nodes[index].count))
        }
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
