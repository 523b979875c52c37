/// Puts patterns in words: `^[A-Z]{2,5}-\d{6}$` is `be 2 to 5 letters A to Z, "-" and 6 digits`.
enum PatternDescription {
  /// Words that follow "must"; for a pattern that is no sequence of characters and classes, the pattern and a text that it
  /// matches.
  static func of(_ source: String) -> String {
    var parser = PatternParser(source: Array(source.utf8))
    guard let root = try? parser.parse() else { return "have the form \(source)" }
    if let words = words(root) { return words }
    guard let example = PatternExample.of(root), (try? Pattern(source))?.matches(example) == true else {
      return "have the form \(source)"
    }
    return "have the form \(source), such as \"\(example)\""
  }

  private static func words(_ root: PatternNode) -> String? {
    var nodes = ArraySlice([root])
    if case .sequence(let parts) = root { nodes = parts[...] }
    var verb = (isStart: false, isEnd: false)
    if case .assertion(.start)? = nodes.first {
      verb.isStart = true
      nodes.removeFirst()
    }
    if case .assertion(.end)? = nodes.last {
      verb.isEnd = true
      nodes.removeLast()
    }
    while nodes.last?.isAnything == true {
      verb.isEnd = false
      nodes.removeLast()
    }
    while nodes.first?.isAnything == true {
      verb.isStart = false
      nodes.removeFirst()
    }
    guard let parts = parts(nodes) else { return nil }
    return switch verb {
    case (true, true): "be \(parts)"
    case (true, false): "begin with \(parts)"
    case (false, true): "end with \(parts)"
    case (false, false): "contain \(parts)"
    }
  }

  private static func parts(_ nodes: ArraySlice<PatternNode>) -> String? {
    var parts: [String] = []
    var literal = ""
    for node in nodes {
      if case .set(let set) = node, let character = set.onlyCharacter {
        literal.append(character)
        continue
      }
      if !literal.isEmpty { parts.append("\"\(literal)\"") }
      literal = ""
      guard let part = describe(node) else { return nil }
      parts.append(part)
    }
    if !literal.isEmpty { parts.append("\"\(literal)\"") }
    return parts.isEmpty || parts.count > 6 ? nil : Wording.list(parts, "and")
  }

  private static func describe(_ node: PatternNode) -> String? {
    switch node {
    case .set(let set): return name(set).map { "one \($0.singular)" }
    case .repetition(.set(let set), let atLeast, let atMost, _, _):
      guard let name = name(set) else { return nil }
      switch (atLeast, atMost) {
      case (0, nil): return "any \(name.plural)"
      case (0, 1?): return "perhaps one \(name.singular)"
      case (1, nil): return name.plural
      case (let count, nil): return "at least \(count) \(name.plural)"
      case (0, let most?): return "at most \(most) \(name.plural)"
      case (let least, let most?):
        if least == most { return Wording.count(least, name.singular, name.plural) }
        return "\(least) to \(most) \(name.plural)"
      }
    default: return nil
    }
  }

  private static func name(_ set: ScalarSet) -> (singular: String, plural: String)? {
    guard set.properties.isEmpty, !set.isNegated else { return nil }
    if set == .digits { return ("digit", "digits") }
    if set == .word { return ("letter, digit or \"_\"", "letters, digits or \"_\"") }
    var names: [String] = []
    for range in set.ranges {
      guard range.upperBound < 0x7F, range.lowerBound > 0x20, let first = Unicode.Scalar(range.lowerBound),
        let last = Unicode.Scalar(range.upperBound)
      else { return nil }
      let isWide = range.count > 3
      if range == 0x30...0x39 {
        names.append("digits")
      } else if isWide {
        guard ASCII.isAlphanumeric(UInt8(first.value)), ASCII.isAlphanumeric(UInt8(last.value)) else { return nil }
        names.append("\(first) to \(last)")
      } else {
        for value in range { if let scalar = Unicode.Scalar(value) { names.append("\"\(scalar)\"") } }
      }
    }
    guard !names.isEmpty, names.count <= 6 else { return nil }
    let list = Wording.list(names, "or")
    return ("character of \(list)", "characters of \(list)")
  }
}

extension ScalarSet {
  fileprivate var onlyCharacter: Character? {
    guard properties.isEmpty, ranges.count == 1, let range = ranges.first, range.lowerBound == range.upperBound else {
      return nil
    }
    return Unicode.Scalar(range.lowerBound).map(Character.init)
  }
}

extension PatternNode {
  /// `.*`
  fileprivate var isAnything: Bool {
    guard case .repetition(.set(let set), 0, nil, _, _) = self else { return false }
    return set == .dot || set == .any
  }
}
