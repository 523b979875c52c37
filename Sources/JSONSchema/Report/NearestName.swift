import Findings

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
      guard let distance = EditDistance.between(target, other, atMost: limit) else { continue }
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
}
