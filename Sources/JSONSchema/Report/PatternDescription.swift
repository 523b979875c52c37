/// Puts simple patterns in words: `^[A-Z]{2,5}-\d{6}$` is `2 to 5 letters A to Z, "-" and 6 digits`.
enum PatternDescription {
  /// Nothing for a pattern that is not an anchored sequence of characters and classes.
  static func of(_ source: String) -> String? {
    var parser = PatternParser(source: Array(source.utf8))
    guard let root = try? parser.parse(), case .sequence(let nodes) = root, case .assertion(.start)? = nodes.first,
      case .assertion(.end)? = nodes.last
    else { return nil }
    var parts: [String] = []
    var literal = ""
    for node in nodes.dropFirst().dropLast() {
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
