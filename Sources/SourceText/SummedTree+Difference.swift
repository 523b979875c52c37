extension SummedTree {
  /// The run in which this tree differs from an older one: all before it and all behind it is the same in both.
  ///
  /// What both trees share is passed over leaf by leaf, so that after an edit this costs little more than the edit did.
  @inlinable public func difference(
    from old: SummedTree, isSame: (Element, Element) -> Bool
  ) -> (old: Range<Int>, new: Range<Int>) {
    if root === old.root { return (old.count..<old.count, count..<count) }
    let (own, others) = (leaves, old.leaves)
    let shortest = Swift.min(own.count, others.count)
    var start = 0
    var head = 0
    while head < shortest, own[head] === others[head] {
      start += own[head].count
      head += 1
    }
    var end = 0
    var tail = 0
    while tail < shortest - head, own[own.count - 1 - tail] === others[others.count - 1 - tail] {
      end += own[own.count - 1 - tail].count
      tail += 1
    }
    let changed = Self.elements(own[head..<own.count - tail])
    let before = Self.elements(others[head..<others.count - tail])
    let both = Swift.min(changed.count, before.count)
    var same = 0
    while same < both, isSame(changed[same], before[same]) { same += 1 }
    var sameEnd = 0
    while sameEnd < both - same, isSame(changed[changed.count - 1 - sameEnd], before[before.count - 1 - sameEnd]) {
      sameEnd += 1
    }
    return (
      start + same..<old.count - end - sameEnd, start + same..<count - end - sameEnd
    )
  }

  /// Calls `body` with each element for which `measure` is more than zero, and the sum of all before it, in order, until
  /// `body` returns false. Parts without such elements are passed over.
  @inlinable public func forEach(
    having measure: (Element.Sum) -> Int, _ body: (Element, Element.Sum) -> Bool
  ) {
    var before = Element.Sum.zero
    _ = Self.visit(root, &before, measure, body)
  }

  /// Visits the elements of `node`, behind `before`. Returns whether to go on.
  @inlinable static func visit(
    _ node: Node, _ before: inout Element.Sum, _ measure: (Element.Sum) -> Int,
    _ body: (Element, Element.Sum) -> Bool
  ) -> Bool {
    guard measure(node.summary) > 0 else {
      before = before + node.summary
      return true
    }
    switch node.content {
    case .leaf(let elements):
      for place in node.sums.indices {
        if measure(node.sums[place]) > 0, !body(elements[place], before) { return false }
        before = before + node.sums[place]
      }
      return true
    case .branch(let children):
      return children.allSatisfy { visit($0, &before, measure, body) }
    }
  }

  @inlinable var leaves: [Node] {
    var result: [Node] = []
    var pending = [root]
    while let node = pending.popLast() {
      switch node.content {
      case .leaf: result.append(node)
      case .branch(let children): pending += children.reversed()
      }
    }
    return result
  }

  @inlinable static func elements(_ leaves: ArraySlice<Node>) -> [Element] {
    leaves.flatMap { node in
      if case .leaf(let elements) = node.content { return elements }
      return []
    }
  }
}
