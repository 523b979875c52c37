import Syntax

/// Where a value stands in its parent, worked out from the nodes when there is something to say about it.
struct InstancePlace {
  enum Role {
    case root
    case value(key: Instance)
    case item(Int)
    case key
  }

  let instance: Instance
  let role: Role

  init(_ instance: Instance) {
    self.instance = instance
    let nodes = instance.part.nodes
    guard instance.index < nodes.count, let parent = Self.parent(of: instance.index, in: nodes) else {
      role = instance.part.base == nil ? .root : .item(-1)
      return
    }
    switch nodes[parent].kind {
    case .pair:
      let key = Self.contents(of: parent, in: nodes).first ?? parent
      role = key == instance.index ? .key : .value(key: Instance(part: instance.part, index: key))
    case .sequence: role = .item(Self.contents(of: parent, in: nodes).firstIndex(of: instance.index) ?? -1)
    default: role = instance.part.base == nil ? .root : .item(-1)
    }
  }

  /// The mapping or sequence that the value is in.
  var parentContainer: Instance? {
    let nodes = instance.part.nodes
    var index = instance.index
    while let parent = Self.parent(of: index, in: nodes) {
      if nodes[parent].kind == .mapping || nodes[parent].kind == .sequence {
        return Instance(part: instance.part, index: parent)
      }
      index = parent
    }
    return nil
  }

  /// The words to underline for what concerns the value as a whole: a scalar itself; for a mapping or sequence its key,
  /// or its own first key or bracket. Never more than a line of a long text.
  var range: Range<Int> {
    if instance.isReachedByAlias { return instance.writtenRange }
    switch instance.node.kind {
    case .mapping, .sequence, .emptyScalar: break
    default: return instance.range
    }
    if case .value(let key) = role { return key.range }
    return firstWords
  }

  /// The first key of a mapping, or the first bytes of what has none.
  private var firstWords: Range<Int> {
    var pairs = Instance.Pairs(instance)
    if let (key, _) = pairs.next() { return instance.child(key).range }
    let range = instance.range
    return range.lowerBound..<min(range.upperBound, range.lowerBound + 2)
  }

  private static func parent(of index: Int, in nodes: [SyntaxNode]) -> Int? {
    var candidate = index - 1
    while candidate >= 0 {
      if candidate + Int(nodes[candidate].count) > index {
        switch nodes[candidate].kind {
        case .document, .stream: return nil
        default: return candidate
        }
      }
      candidate -= 1
    }
    return nil
  }

  private static func contents(of parent: Int, in nodes: [SyntaxNode]) -> [Int] {
    var result: [Int] = []
    var index = parent + 1
    let end = min(parent + Int(nodes[parent].count), nodes.count)
    while index < end {
      if nodes[index].kind.isContent { result.append(index) }
      index += max(1, Int(nodes[index].count))
    }
    return result
  }
}
