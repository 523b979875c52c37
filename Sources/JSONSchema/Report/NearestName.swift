/// Finds what a writer probably meant.
package enum NearestName {
  /// The candidate that `word` is a misspelling of; nothing if none is near enough, or two are equally near.
  package static func of(_ word: String, among candidates: some Sequence<String>) -> String? {
    let target = normal(word)
    guard !target.isEmpty else { return nil }
    var best: (name: String, distance: Int)?
    var isTied = false
    for candidate in candidates where candidate != word {
      let other = normal(candidate)
      let limit = max(1, min(target.count, other.count) / 3)
      guard abs(other.count - target.count) <= limit else { continue }
      let distance = distance(target, other, limit: limit)
      guard distance <= limit else { continue }
      if let known = best, known.distance <= distance {
        isTied = isTied || known.distance == distance
      } else {
        best = (candidate, distance)
        isTied = false
      }
    }
    guard let best, !isTied || best.distance == 0 else { return nil }
    return best.name
  }

  /// Lowercase, without what joins words: `question_text` and `questionText` are one.
  private static func normal(_ word: String) -> [Unicode.Scalar] {
    word.lowercased().unicodeScalars.filter { $0 != "_" && $0 != "-" && $0 != " " && $0 != "$" }
  }

  /// Optimal string alignment: insertions, deletions, replacements and swaps of neighbours. Above `limit` it is a larger
  /// number, not the exact one.
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int {
    guard left.count <= 200, right.count <= 200 else { return limit + 1 }
    var before: [Int] = []
    var previous = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for (column, other) in right.enumerated() {
        var cost = min(previous[column] + (scalar == other ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
          cost = min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      if (current.min() ?? 0) > limit { return limit + 1 }
      before = previous
      previous = current
    }
    return previous.last ?? 0
  }
}
