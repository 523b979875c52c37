/// What a run of elements adds up to: bytes, line breaks, counts.
public protocol Summary: Sendable {
  static var zero: Self { get }
  static func + (left: Self, right: Self) -> Self
}

/// An element that knows its own sum.
public protocol Summed: Sendable {
  associatedtype Sum: Summary
  var summary: Sum { get }
}

/// A persistent sequence whose parts know their sums: a B+ tree of immutable nodes.
///
/// Finding by a summed measure and replacing a run both cost O(log n); a replaced tree shares all untouched nodes with
/// the old one. This is what lets an edit in the middle of a large file copy kilobytes.
///
/// Public, as generic code of another module is made for its elements only where it is; otherwise each step is taken
/// through the runtime.
public struct SummedTree<Element: Summed>: Sendable {
  /// Most children of a branch and most elements of a leaf.
  @usableFromInline static var fanout: Int { 16 }

  @usableFromInline let root: Node

  @inlinable public init(_ elements: [Element] = []) {
    root = Self.grown(Self.leaves(elements, Self.sums(of: elements)))
  }

  @inlinable init(root: Node) {
    self.root = root
  }

  /// The number of elements.
  @inlinable public var count: Int { root.count }

  @inlinable public var isEmpty: Bool { root.count == 0 }

  /// The sum of all elements.
  @inlinable public var summary: Element.Sum { root.summary }

  /// The element at `index` and the sum of all before it, or nil where there is none.
  @inlinable public func element(at index: Int) -> (element: Element, before: Element.Sum)? {
    guard index >= 0, index < root.count else { return nil }
    var node = root
    var rest = index
    var before = Element.Sum.zero
    descent: while true {
      switch node.content {
      case .leaf(let elements):
        for sum in node.sums[..<rest] { before = before + sum }
        return (elements[rest], before)
      case .branch(let children):
        for child in children {
          if rest < child.count {
            node = child
            continue descent
          }
          rest -= child.count
          before = before + child.summary
        }
        return nil
      }
    }
  }

  /// The first element at whose end `measure` exceeds `position`: the one that holds that byte, line or item.
  ///
  /// Returns its index, the element, and the sum of all before it; nil where the whole tree does not reach that far.
  /// `measure` is best written as a closure: a key path is asked through the runtime at every step.
  @inlinable public func find(
    _ position: Int, by measure: (Element.Sum) -> Int
  ) -> (index: Int, element: Element, before: Element.Sum)? {
    guard position >= 0, position < measure(root.summary) else { return nil }
    var node = root
    var index = 0
    var before = Element.Sum.zero
    descent: while true {
      switch node.content {
      case .leaf(let elements):
        for place in node.sums.indices {
          let after = before + node.sums[place]
          if measure(after) > position { return (index + place, elements[place], before) }
          before = after
        }
        return nil
      case .branch(let children):
        for place in node.sums.indices {
          let after = before + node.sums[place]
          if measure(after) > position {
            node = children[place]
            continue descent
          }
          before = after
          index += children[place].count
        }
        return nil
      }
    }
  }

  /// The tree with the elements of `range` replaced; `range` is clamped to what is there.
  @inlinable public func replacing(_ range: Range<Int>, with elements: [Element]) -> SummedTree {
    let clamped = range.clamped(to: 0..<count)
    let lower = Swift.min(Swift.max(range.lowerBound, 0), count)
    let target = clamped.isEmpty ? lower..<lower : clamped
    return SummedTree(root: Self.grown(Self.replaced(root, target, elements)))
  }

  // MARK: Building

  @inlinable static func sums(of elements: [Element]) -> [Element.Sum] {
    var result: [Element.Sum] = []
    result.reserveCapacity(elements.count)
    for element in elements { result.append(element.summary) }
    return result
  }

  @inlinable static func leaves(_ elements: [Element], _ sums: [Element.Sum]) -> [Node] {
    guard elements.count > fanout else { return elements.isEmpty ? [] : [Node(leaf: elements, sums)] }
    var result: [Node] = []
    result.reserveCapacity(elements.count / fanout + 1)
    for run in evenRuns(elements.count) { result.append(Node(leaf: Array(elements[run]), Array(sums[run]))) }
    return result
  }

  @inlinable static func branches(_ children: [Node]) -> [Node] {
    guard children.count > fanout else { return children.isEmpty ? [] : [Node(branch: children)] }
    var result: [Node] = []
    for run in evenRuns(children.count) { result.append(Node(branch: Array(children[run]))) }
    return result
  }

  /// `0..<count` in the fewest runs of at most `fanout`, all of nearly the same length.
  @inlinable static func evenRuns(_ count: Int) -> [Range<Int>] {
    let parts = (count + fanout - 1) / fanout
    return (0..<parts).map { (count * $0 / parts)..<(count * ($0 + 1) / parts) }
  }

  /// One root over nodes of equal height.
  @inlinable static func grown(_ nodes: [Node]) -> Node {
    var level = nodes
    while level.count > 1 { level = branches(level) }
    guard var root = level.first else { return Node(leaf: [], []) }
    while case .branch(let children) = root.content, children.count == 1, let only = children.first { root = only }
    return root
  }

  /// The nodes, of the height of `node`, that hold its elements with `range` replaced.
  @inlinable static func replaced(_ node: Node, _ range: Range<Int>, _ elements: [Element]) -> [Node] {
    switch node.content {
    case .leaf(var own):
      var sums = node.sums
      own.replaceSubrange(range, with: elements)
      sums.replaceSubrange(range, with: Self.sums(of: elements))
      return leaves(own, sums)
    case .branch(let children):
      var result: [Node] = []
      result.reserveCapacity(children.count + 2)
      var start = 0
      var pending: [Element]? = elements
      for (position, child) in children.enumerated() {
        let end = start + child.count
        let isLast = position == children.count - 1
        let takesInsertion = pending != nil && (range.lowerBound < end || isLast)
        if takesInsertion || (range.lowerBound < end && range.upperBound > start) {
          let lower = Swift.min(Swift.max(range.lowerBound, start), end) - start
          let upper = Swift.min(Swift.max(range.upperBound, start), end) - start
          result += replaced(child, lower..<Swift.max(lower, upper), pending ?? [])
          pending = nil
        } else {
          result.append(child)
        }
        start = end
      }
      return branches(merged(result))
    }
  }

  /// The same run with neighbouring small leaves joined, so that many edits do not leave a tree of crumbs.
  @inlinable static func merged(_ nodes: [Node]) -> [Node] {
    var result: [Node] = []
    result.reserveCapacity(nodes.count)
    for node in nodes {
      if let last = result.last, case .leaf(let left) = last.content, case .leaf(let right) = node.content,
        left.count + right.count <= fanout / 2
      {
        result[result.count - 1] = Node(leaf: left + right, last.sums + node.sums)
      } else {
        result.append(node)
      }
    }
    return result
  }

  /// A node: a run of elements, or of nodes of equal height.
  @usableFromInline final class Node: Sendable {
    @usableFromInline enum Content: Sendable {
      case leaf([Element])
      case branch([Node])
    }

    @usableFromInline let content: Content
    /// Of each element or child, side by side: a search in a large tree looks at these and not at what lies far apart.
    @usableFromInline let sums: [Element.Sum]
    @usableFromInline let summary: Element.Sum
    @usableFromInline let count: Int

    @inlinable init(leaf elements: [Element], _ sums: [Element.Sum]) {
      content = .leaf(elements)
      self.sums = sums
      var sum = Element.Sum.zero
      for part in sums { sum = sum + part }
      summary = sum
      count = elements.count
    }

    @inlinable init(branch children: [Node]) {
      var sums: [Element.Sum] = []
      sums.reserveCapacity(children.count)
      var sum = Element.Sum.zero
      var total = 0
      for child in children {
        sums.append(child.summary)
        sum = sum + child.summary
        total += child.count
      }
      content = .branch(children)
      self.sums = sums
      summary = sum
      count = total
    }
  }
}

extension SummedTree: Sequence {
  @inlinable public func makeIterator() -> Iterator { Iterator(root) }

  /// Walks the elements in order.
  public struct Iterator: IteratorProtocol {
    @usableFromInline var stack: [(children: [Node], next: Int)] = []
    @usableFromInline var leaf: [Element] = []
    @usableFromInline var position = 0

    @inlinable init(_ root: Node) {
      enter(root)
    }

    @inlinable mutating func enter(_ node: Node) {
      var node = node
      while true {
        switch node.content {
        case .leaf(let elements):
          leaf = elements
          position = 0
          return
        case .branch(let children):
          guard let first = children.first else { return }
          stack.append((children, 1))
          node = first
        }
      }
    }

    @inlinable public mutating func next() -> Element? {
      while position >= leaf.count {
        guard let top = stack.last else { return nil }
        guard top.next < top.children.count else {
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        enter(top.children[top.next])
      }
      defer { position += 1 }
      return leaf[position]
    }
  }
}
