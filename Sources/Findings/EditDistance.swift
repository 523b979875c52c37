/// How many edits turn one word into another: insertions, deletions, replacements and swaps of neighbours (optimal string
/// alignment; Damerau 1964).
package enum EditDistance {
  /// The distance of two texts in bytes, or nil where it is more than `limit`; in O(length × limit).
  package static func between(_ left: [UInt8], _ right: [UInt8], atMost limit: Int) -> Int? {
    distance(left, right, limit)
  }

  /// The distance of two texts in Unicode scalars, or nil where it is more than `limit`.
  package static func between(_ left: some StringProtocol, _ right: some StringProtocol, atMost limit: Int) -> Int? {
    distance(Array(left.unicodeScalars), Array(right.unicodeScalars), limit)
  }

  /// The same of texts that are cut into scalars already.
  package static func between(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int) -> Int? {
    distance(left, right, limit)
  }

  /// Fills the rows of the table only near its diagonal, where a distance within the limit has to run.
  private static func distance<Element: Equatable>(_ left: [Element], _ right: [Element], _ limit: Int) -> Int? {
    guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
    if left == right { return 0 }
    let far = limit + 1
    var beforeLast = [Int](repeating: far, count: right.count + 1)
    var last = (0...right.count).map { min($0, far) }
    for row in left.indices {
      var current = [Int](repeating: far, count: right.count + 1)
      current[0] = min(row + 1, far)
      var least = current[0]
      for column in max(0, row - limit)..<max(max(0, row - limit), min(right.count, row + limit + 1)) {
        var edits = min(
          last[column] + (left[row] == right[column] ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          edits = min(edits, beforeLast[column - 1] + 1)
        }
        current[column + 1] = min(edits, far)
        least = min(least, current[column + 1])
      }
      if least > limit { return nil }
      (beforeLast, last) = (last, current)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
