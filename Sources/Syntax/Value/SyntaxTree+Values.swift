import SourceText

extension SyntaxTree {
  /// The value of each document, in order; empty for a text without a value.
  package var documents: [Value] {
    let part = TreePart(self, skeleton, base: nil)
    var result: [Value] = []
    var index = 0
    while index < skeleton.nodes.count {
      let node = skeleton.nodes[index]
      if node.kind == .document || node.kind == .stream {
        index += 1
      } else if node.kind.isContent {
        result.append(Value.resolved(part, index))
        index += Swift.max(1, Int(node.count))
      } else {
        index += Swift.max(1, Int(node.count))
      }
    }
    return result
  }

  /// The value of the first document, or nil for a text without one.
  package var root: Value? { documents.first }

  /// The values of the items whose chunks overlap or touch `range`.
  package func itemValues(in range: Range<Int>) -> [Value] {
    guard let hole, range.lowerBound < hole.offset + holeWidth, range.upperBound >= hole.offset else { return [] }
    let first = Swift.max(0, range.lowerBound - hole.offset)
    guard let found = items.find(first, by: { $0.bytes }) else { return [] }
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
