import Syntax

/// The outline of any other document: its keys, nested.
package enum DocumentOutline {
  /// Deeper nesting and longer documents are not shown: an outline is for the eye.
  private static let deepest = 8
  private static let longest = 5000

  package static func items(of root: Value) -> [OutlineItem] {
    var budget = longest
    return children(of: root, depth: 0, &budget)
  }

  private static func children(of value: Value, depth: Int, _ budget: inout Int) -> [OutlineItem] {
    // What stands behind an alias has its place in the outline where it is written.
    guard depth < deepest, value.aliasRange == nil else { return [] }
    var result: [OutlineItem] = []
    for entry in value.writtenEntries where budget > 0 {
      budget -= 1
      let children = children(of: entry.value, depth: depth + 1, &budget)
      let name = entry.key.string.flatMap { $0.isEmpty ? nil : $0 } ?? "?"
      result.append(
        OutlineItem(
          name, detail: detail(of: entry.value), entry.value.isScalar ? .field : .section, range: entry.range,
          selection: entry.key.writtenRange, children: children))
    }
    guard value.isSequence else { return result }
    for (index, item) in value.items.enumerated() where budget > 0 && !item.isScalar {
      budget -= 1
      let range = item.writtenRange
      let children = children(of: item, depth: depth + 1, &budget)
      result.append(OutlineItem("\(index)", .item, range: range, selection: range, children: children))
    }
    return result
  }

  private static func detail(of value: Value) -> String? {
    guard let text = value.string, !text.isEmpty else { return nil }
    return FirstWords.of(Array(text.utf8), upTo: 40)
  }
}
