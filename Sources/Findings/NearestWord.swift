/// Finds what a writer probably meant by a word that is not known.
///
/// Near is: equal but for case and for what joins words (`question_text` and `questionText` are one), or at most a third
/// of the shorter word's length away in edits, and one edit where it has three letters or more. Of two that are equally
/// near, none was surely meant.
package struct NearestWord: Sendable {
  private let candidates: [(word: String, letters: [Unicode.Scalar])]

  /// What is longer than any name was never meant as one.
  private static let longest = 100
  /// A bound on the work of one search; nobody reads a list that is longer.
  private static let most = 10_000

  /// How many words can be looked up within a blink. In a list with more slips than that, no one guesses what was meant.
  package var affordableSearches: Int { max(30, 300_000 / max(1, candidates.count)) }

  /// For many words that are looked up among the same ones.
  package init(among words: some Sequence<String>) {
    candidates = words.prefix(Self.most).map { ($0, Self.letters(of: $0)) }
  }

  /// The one of `candidates` that `word` is most likely a slip of, or nil where none is near.
  package static func of(_ word: String, among candidates: some Sequence<String>) -> String? {
    NearestWord(among: candidates).of(word)
  }

  /// The known word that `word` is most likely a slip of, or nil where none is near.
  package func of(_ word: String) -> String? {
    let own = Self.letters(of: word)
    guard !own.isEmpty, own.count <= Self.longest else { return nil }
    var best: (word: String, distance: Int)?
    var isTied = false
    for (candidate, letters) in candidates where candidate != word {
      let limit = min(Self.limit(own.count, letters.count), best?.distance ?? Int.max)
      guard let distance = EditDistance.between(own, letters, atMost: limit) else { continue }
      if distance == 0 { return candidate }
      isTied = best?.distance == distance
      best = (candidate, distance)
    }
    return isTied ? nil : best?.word
  }

  private static func limit(_ left: Int, _ right: Int) -> Int {
    max(left, right) < 3 ? 0 : max(1, min(left, right) / 3)
  }

  private static func letters(of word: String) -> [Unicode.Scalar] {
    word.lowercased().unicodeScalars.filter { $0 != "_" && $0 != "-" && $0 != " " && $0 != "$" }
  }
}
