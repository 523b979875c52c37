/// What the form of a regular expression tells of likely mistakes.
struct PatternShape {
  private let root: PatternNode
  let hasBackreference: Bool

  /// Nil for a text that is no regular expression.
  init?(_ source: [UInt8]) {
    var parser = PatternParser(source: source)
    guard let root = try? parser.parse() else { return nil }
    self.root = root
    hasBackreference = parser.hasBackreference
  }

  /// `^a|b$`
  var isHalfAnchoredAlternation: Bool {
    guard case .alternatives(let branches) = root, branches.count > 1, let first = branches.first,
      let last = branches.last
    else { return false }
    let middle = branches.dropFirst().dropLast()
    return Self.begins(first) && !Self.ends(first) && Self.ends(last) && !Self.begins(last)
      && !middle.contains { Self.begins($0) || Self.ends($0) }
  }

  private static func begins(_ node: PatternNode) -> Bool {
    switch node {
    case .assertion(.start): true
    case .sequence(let parts): parts.first.map(begins) ?? false
    default: false
    }
  }

  private static func ends(_ node: PatternNode) -> Bool {
    switch node {
    case .assertion(.end): true
    case .sequence(let parts): parts.last.map(ends) ?? false
    default: false
    }
  }

  /// Classes and their repetitions alone, as for a code or a number, without anchors.
  var isUnanchoredForm: Bool {
    let parts: [PatternNode]
    if case .sequence(let sequence) = root { parts = sequence } else { parts = [root] }
    guard let first = parts.first, let last = parts.last, Self.isForm(first), Self.isForm(last) else { return false }
    return parts.allSatisfy(Self.isFormOrSet) && parts.contains(where: Self.isForm)
  }

  /// A repeated class of few characters.
  private static func isForm(_ node: PatternNode) -> Bool {
    guard case .repetition(.set(let set), let least, let most, _, _) = node, least > 0 else { return false }
    let isSmall = !set.isNegated && set.properties.isEmpty && set.ranges.reduce(0) { $0 + $1.count } < 1_000
    // A single class repeated without end, `[a-z]+`, is also how one asks for a letter somewhere.
    return isSmall && (most != nil || least > 1 || set.ranges.reduce(0) { $0 + $1.count } > 1)
  }

  private static func isFormOrSet(_ node: PatternNode) -> Bool {
    if case .set = node { return true }
    return isForm(node)
  }

  /// A repetition without limit of what is, but for what may be empty, such a repetition; or a backreference.
  var isSuperLinear: Bool { Self.isSuperLinear(root) }

  private static func isSuperLinear(_ node: PatternNode) -> Bool {
    switch node {
    case .empty, .set, .assertion: return false
    case .backreference: return true
    case .sequence(let parts), .alternatives(let parts): return parts.contains(where: isSuperLinear)
    case .group(let inner, _), .look(let inner, _, _): return isSuperLinear(inner)
    case .repetition(let inner, _, let most, _, _):
      return (most == nil && isRepetition(inner)) || isSuperLinear(inner)
    }
  }

  /// Whether the node can consist of a repetition without limit alone.
  private static func isRepetition(_ node: PatternNode) -> Bool {
    switch node {
    case .repetition(let inner, _, let most, _, _): return most == nil ? !isEmptyOnly(inner) : isRepetition(inner)
    case .group(let inner, _): return isRepetition(inner)
    case .alternatives(let branches): return branches.contains(where: isRepetition)
    case .sequence(let parts):
      return parts.indices.contains { index in
        isRepetition(parts[index]) && parts.indices.allSatisfy { $0 == index || canBeEmpty(parts[$0]) }
      }
    default: return false
    }
  }

  private static func isEmptyOnly(_ node: PatternNode) -> Bool {
    if case .empty = node { return true }
    return false
  }

  private static func canBeEmpty(_ node: PatternNode) -> Bool {
    switch node {
    case .empty, .assertion, .look: true
    case .set, .backreference: false
    case .sequence(let parts): parts.allSatisfy(canBeEmpty)
    case .alternatives(let branches): branches.contains(where: canBeEmpty)
    case .group(let inner, _): canBeEmpty(inner)
    case .repetition(let inner, let least, _, _, _): least == 0 || canBeEmpty(inner)
    }
  }
}
