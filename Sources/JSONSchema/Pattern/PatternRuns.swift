/// A pattern like `^[A-Z]{2,5}-\d{6}$`: from the start, runs of characters of which each shows by its first character
/// that the one before has ended. It is matched by counting, whatever the counts.
struct PatternRuns: Sendable {
  private struct Run: Sendable {
    var low: UInt64
    var high: UInt64
    var set: Int
    var atLeast: Int
    var atMost: Int
  }

  private var runs: [Run] = []
  private var sets: [ScalarSet] = []
  private var isEndAnchored = false

  /// Nothing if the pattern is not of this form.
  init?(_ root: PatternNode) {
    var nodes: [PatternNode] = []
    guard Self.flatten(root, into: &nodes), case .assertion(.start)? = nodes.first else { return nil }
    nodes.removeFirst()
    if case .assertion(.end)? = nodes.last {
      isEndAnchored = true
      nodes.removeLast()
    }
    for node in nodes {
      switch node {
      case .set(let set): append(set, 1, 1)
      case .repetition(let content, let atLeast, let atMost, _, _):
        guard let set = Self.set(content) else { return nil }
        append(set, atLeast, atMost ?? Int.max)
      default: return nil
      }
    }
    guard isUnambiguous else { return nil }
  }

  private static func flatten(_ node: PatternNode, into nodes: inout [PatternNode]) -> Bool {
    switch node {
    case .empty: break
    case .sequence(let children):
      for child in children { guard flatten(child, into: &nodes) else { return false } }
    case .group(let child, _): return flatten(child, into: &nodes)
    case .set, .repetition, .assertion: nodes.append(node)
    default: return false
    }
    return true
  }

  private static func set(_ node: PatternNode) -> ScalarSet? {
    switch node {
    case .set(let set): set
    case .group(let child, _): set(child)
    default: nil
    }
  }

  private mutating func append(_ set: ScalarSet, _ atLeast: Int, _ atMost: Int) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    for scalar in UInt32(0)..<64 {
      if set.contains(scalar) { low |= 1 << UInt64(scalar) }
      if set.contains(scalar + 64) { high |= 1 << UInt64(scalar) }
    }
    runs.append(Run(low: low, high: high, set: sets.count, atLeast: atLeast, atMost: atMost))
    sets.append(set)
  }

  private var isUnambiguous: Bool {
    for (index, run) in runs.enumerated() where run.atLeast < run.atMost {
      for next in runs[(index + 1)...] {
        guard sets[run.set].isSurelyDisjoint(from: sets[next.set]) else { return false }
        if next.atLeast > 0 { break }
      }
    }
    return true
  }

  func matches(_ text: ByteText) -> Bool {
    var offset = 0
    for run in runs {
      var count = 0
      while count < run.atMost, offset < text.count {
        let byte = text[offset]
        if byte < 0x80 {
          let bits = byte < 64 ? run.low : run.high
          guard bits >> UInt64(byte & 63) & 1 == 1 else { break }
          offset += 1
        } else {
          let (scalar, end) = UTF8Scalars.next(in: text, at: offset)
          guard sets[run.set].contains(scalar) else { break }
          offset = end
        }
        count += 1
      }
      if count < run.atLeast { return false }
    }
    return !isEndAnchored || offset == text.count
  }
}
