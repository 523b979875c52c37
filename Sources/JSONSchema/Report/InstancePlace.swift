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
    guard let parent = Self.parent(of: instance) else {
      role = instance.part.base == nil ? .root : .item(-1)
      return
    }
    switch nodes[parent].kind {
    case .pair:
      let key = Self.firstValue(in: parent, of: nodes)
      role = key == instance.index ? .key : .value(key: Instance(part: instance.part, index: key))
    case .sequence: role = .item(instance.part.parents.place(of: instance.index))
    default: role = instance.part.base == nil ? .root : .item(-1)
    }
  }

  /// The mapping or sequence that the value is in.
  var parentContainer: Instance? {
    var container = instance
    while let parent = Self.parent(of: container) {
      container = Instance(part: instance.part, index: parent)
      if container.node.isMapping || container.node.isSequence { return container }
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

  /// The node around a value; nil where that is the document.
  private static func parent(of instance: Instance) -> Int? {
    guard let parent = instance.part.parents.parent(of: instance.index) else { return nil }
    switch instance.part.nodes[parent].kind {
    case .document, .stream: return nil
    default: return parent
    }
  }

  /// The key of a pair; the pair itself where there is none.
  private static func firstValue(in pair: Int, of nodes: [SyntaxNode]) -> Int {
    var index = pair + 1
    let end = min(pair + Int(nodes[pair].count), nodes.count)
    while index < end {
      if nodes[index].isContent { return index }
      index += max(1, Int(nodes[index].count))
    }
    return pair
  }
}
