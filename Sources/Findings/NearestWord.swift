/// Finds what a writer probably meant by a word that is not known.
package enum NearestWord {
  /// The one of `candidates` that `word` is most likely a slip of, or nil where none is near.
  ///
  /// Near is: equal but for case, or at most a third of the word's length away in edits. Of two that are equally near, the
  /// first counts.
  package static func of(_ word: String, among candidates: some Sequence<String>) -> String? {
    let own = Array(word.lowercased().unicodeScalars)
    // What is longer than any name was never meant as one.
    guard !own.isEmpty, own.count <= 100 else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in candidates where candidate != word {
      let other = Array(candidate.lowercased().unicodeScalars)
      let limit = min(max(own.count, other.count) / 3, (best?.distance ?? Int.max) - 1)
      guard let distance = EditDistance.between(own, other, atMost: limit) else { continue }
      best = (candidate, distance)
      if distance == 0 { break }
    }
    return best?.word
  }
}
