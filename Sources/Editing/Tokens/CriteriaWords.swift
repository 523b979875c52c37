import QuestionBank

/// The words by which a question says what to weigh.
struct CriteriaWords {
  /// The criteria of the question itself, in small letters.
  let own: WordSet

  private static let words: WordSet = [
    "minimize", "minimizes", "minimizing", "minimise", "minimises", "minimising", "minimal", "minimum", "maximize",
    "maximizes", "maximizing", "maximise", "maximises", "maximising", "least", "lowest", "fewest", "highest",
    "cheapest", "fastest", "simplest", "cost-effective", "cost-effectively",
  ]
  private static let characters = ["최소", "최대", "가장", "최저", "最小", "最大", "最も", "最低"].map { Array($0.utf8) }

  init(_ question: Question) {
    own = WordSet(question.criteria?.strings.map { Word($0.lowercased()) } ?? [])
  }

  /// Their bytes in a text, in order.
  func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    TextTokens(bytes).tokens.compactMap { token in
      guard token.kind == .word else { return nil }
      if Self.words.contains(token.text) || own.contains(token.text) { return token.range }
      guard bytes[token.range.lowerBound] >= 0x80 else { return nil }
      let word = bytes[token.range]
      return Self.characters.first { word.starts(with: $0) }.map {
        token.range.lowerBound..<token.range.lowerBound + $0.count
      }
    }
  }
}
