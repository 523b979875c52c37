/// A short text that a pattern matches.
enum PatternExample {
  /// Nothing where what stands around a place decides, or the text would be long; not every text is sure to match.
  static func of(_ root: PatternNode) -> String? {
    guard let text = text(root), !text.isEmpty, text.utf8.count <= 40 else { return nil }
    return text
  }

  private static func text(_ node: PatternNode) -> String? {
    switch node {
    case .empty, .assertion: return ""
    case .set(let set): return character(set)
    case .group(let inner, _): return text(inner)
    case .alternatives(let branches): return branches.lazy.compactMap(text).first
    case .sequence(let nodes):
      var result = ""
      for node in nodes {
        guard let part = text(node), result.utf8.count + part.utf8.count <= 40 else { return nil }
        result += part
      }
      return result
    case .repetition(let inner, let atLeast, let atMost, _, _):
      // Once where it may be left out: that shows what could be there.
      let count = max(atLeast, min(1, atMost ?? 1))
      guard count <= 40, let part = text(inner), part.utf8.count * count <= 40 else { return nil }
      return String(repeating: part, count: count)
    case .look, .backreference: return nil
    }
  }

  private static func character(_ set: ScalarSet) -> String? {
    let usual = "Aa1-_ .,/:".unicodeScalars.first { set.contains($0.value) }
    let first = set.properties.isEmpty ? set.ranges.first.flatMap { Unicode.Scalar($0.lowerBound) } : nil
    return (usual ?? first).map { String(Character($0)) }
  }
}
