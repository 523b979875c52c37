extension PatternParser {
  /// Counts the capturing groups of the whole pattern and collects their names: references may come before them.
  static func scanGroups(_ scalars: [(scalar: UInt32, offset: Int)]) -> (
    count: Int, hasNames: Bool, names: [String: [Int]]
  ) {
    var count = 0
    var names: [String: [Int]] = [:]
    var isInClass = false
    var index = 0
    func scalar(_ index: Int) -> UInt32 { index < scalars.count ? scalars[index].scalar : 0 }
    while index < scalars.count {
      switch scalar(index) {
      case 0x5C: index += 1
      case 0x5B: isInClass = true
      case 0x5D: isInClass = false
      case 0x28 where !isInClass:
        if scalar(index + 1) != 0x3F {
          count += 1
        } else if scalar(index + 2) == 0x3C, scalar(index + 3) != 0x3D, scalar(index + 3) != 0x21 {
          count += 1
          var name = String.UnicodeScalarView()
          var end = index + 3
          // No name has "(": where ">" is missing, the search ends with the next group.
          while end < scalars.count, scalar(end) != 0x3E, scalar(end) != 0x28 {
            name.append(Unicode.Scalar(scalar(end)) ?? "\u{FFFD}")
            end += 1
          }
          names[String(name), default: []].append(count)
        }
      default: break
      }
      index += 1
    }
    return (count, !names.isEmpty, names)
  }

  /// The identifier up to `>`, after `(?<` or `\k<`; nothing if it is none.
  mutating func parseGroupName() -> String? {
    var name = String.UnicodeScalarView()
    while position < scalars.count, !(peek == ">") {
      guard let scalar = Unicode.Scalar(scalars[position].scalar) else { return nil }
      let isFirst = name.isEmpty
      let isAllowed =
        scalar == "$" || scalar == "_"
        || (isFirst ? scalar.properties.isIDStart : scalar.properties.isIDContinue)
        || !isFirst && (scalar == "\u{200C}" || scalar == "\u{200D}")
      guard isAllowed else { return nil }
      name.append(scalar)
      position += 1
    }
    return consume(">") && !name.isEmpty ? String(name) : nil
  }
}
