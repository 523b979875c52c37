extension PatternParser {
  /// A class, after its `[`; `start` is the bracket.
  mutating func parseClass(from start: Int) throws(PatternError) -> ScalarSet {
    let isNegated = consume("^")
    var result = ScalarSet()
    while !consume("]") {
      guard position < scalars.count else {
        throw error("a class is not closed by \"]\"", from: start, to: start + 1)
      }
      let memberStart = position
      let member = try parseMember()
      let dash = position
      guard peek == "-", position + 1 < scalars.count, ascii(scalars[position + 1].scalar) != "]" else {
        result = result.union(member)
        continue
      }
      position += 1
      let last = try parseMember()
      if let lower = member.only, let upper = last.only {
        guard lower <= upper else {
          throw error("a range's limits are out of order", from: memberStart, to: position)
        }
        result = result.union(ScalarSet([lower...upper]))
      } else {
        tolerate("a range goes from one character to another, not from or to a class", from: memberStart, to: position)
        result = result.union(member).union(last).union(ScalarSet(scalars[dash].scalar))
      }
    }
    return isNegated ? result.complement : result
  }

  private mutating func parseMember() throws(PatternError) -> ScalarSet {
    let start = position
    position += 1
    if ascii(scalars[start].scalar) == "\\" { return try parseCharacterEscape(from: start, isInClass: true) }
    return ScalarSet(scalars[start].scalar)
  }
}

extension ScalarSet {
  /// The scalar of a set that has just that one.
  fileprivate var only: UInt32? {
    guard properties.isEmpty, ranges.count == 1, let range = ranges.first else { return nil }
    return range.lowerBound == range.upperBound ? range.lowerBound : nil
  }
}
