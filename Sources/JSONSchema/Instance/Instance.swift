import SourceText
import Syntax

/// A value under evaluation: a node of a part. Small, and without a copy of anything.
struct Instance: Sendable {
  let part: InstancePart
  let index: Int
  /// Where the alias stands through which the value was reached; -1 where there is none.
  let aliasStart: Int32
  let aliasEnd: Int32

  init(part: InstancePart, index: Int, alias: Range<Int>? = nil) {
    self.part = part
    self.index = index
    aliasStart = Int32(clamping: alias?.lowerBound ?? -1)
    aliasEnd = Int32(clamping: alias?.upperBound ?? -1)
  }

  init(_ value: Value) {
    self.init(part: InstancePart(value.part), index: value.nodeIndex, alias: value.aliasRange)
  }

  var node: SyntaxNode {
    index < part.nodes.count ? part.nodes[index] : SyntaxNode(.emptyScalar, start: 0, end: 0)
  }

  var isReachedByAlias: Bool { aliasStart >= 0 }

  var value: Value { part.value(index) }

  /// Where the value stands, in absolute bytes.
  var range: Range<Int> { range(ofNode: index) }

  /// Where the value is written: the alias, or the value itself.
  var writtenRange: Range<Int> { isReachedByAlias ? Int(aliasStart)..<Int(aliasEnd) : range }

  func range(ofNode index: Int) -> Range<Int> {
    guard let base = part.base else { return part.tree.skeletonRange(index) }
    guard index < part.nodes.count else { return base..<base }
    let node = part.nodes[index]
    return base + Int(node.start)..<base + Int(node.end)
  }

  /// The same node, wherever it was reached from.
  struct Identity: Hashable {
    let chunk: ObjectIdentifier
    let index: Int
  }

  var identity: Identity { Identity(chunk: ObjectIdentifier(part.chunk), index: index) }
}
