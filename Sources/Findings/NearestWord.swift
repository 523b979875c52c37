/// Finds what a writer probably meant by a word that is not known.
package enum NearestWord {
  /// The one of `candidates` that `word` is most likely a slip of, or nil where none is near.
  ///
  /// Near is: equal but for case, or at most a third of the word's length away in insertions, deletions, replacements and
  /// swaps of neighbours (optimal string alignment; Damerau 1964). Of two that are equally near, the first counts.
  package static func of(_ word: String, among candidates: some Sequence<String>) -> String? {
    let own = Array(word.lowercased().unicodeScalars)
    // What is longer than any name was never meant as one.
    guard !own.isEmpty, own.count <= 100 else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in candidates where candidate != word {
      let other = Array(candidate.lowercased().unicodeScalars)
      let limit = min(max(own.count, other.count) / 3, (best?.distance ?? Int.max) - 1)
      guard limit >= 0, abs(own.count - other.count) <= limit else { continue }
      let distance = distance(own, other)
      if distance <= limit { best = (candidate, distance) }
      if distance == 0 { break }
    }
    return best?.word
  }

  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var least = min(last[column] + (scalar == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
