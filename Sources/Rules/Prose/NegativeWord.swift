import QuestionBank

/// The word that turns a question into its opposite: "Which is NOT …", "all … EXCEPT", "LEAST likely".
///
/// It is looked for in the question itself, not in the scenario: in the last sentence, between its question word and the
/// first subordinate clause. "Which service works if the table is not partitioned?" asks for what is right. In a sentence to
/// complete ("The customer is NOT responsible for:") and one that tells to choose ("Select the statement that is FALSE"), it
/// stands behind the verb.
package struct NegativeWord {
  /// The bytes of the word in the stem's text.
  package let range: Range<Int>
  let word: String

  package init?(_ stem: Prose) {
    guard let range = Self.find(stem) else { return nil }
    self.range = range
    word = stem.string(range)
  }

  /// What a stem has that has such a word.
  static let trigger = WordIndex.Trigger(
    contractionList + untrueList + untrulyList + ["not", "never", "least", "except", "exception"], [.wide])

  private static func find(_ stem: Prose) -> Range<Int>? {
    switch stem.language {
    case .korean: return phrase(stem, korean) ?? koreanNoun(stem)
    case .japanese: return phrase(stem, japanese)
    case .other: break
    }
    let sentence = questionSentence(stem)
    let tokens = stem.words.filter { sentence.contains($0.range.lowerBound) }
    return exception(tokens) ?? leastInCapitals(tokens, stem) ?? asked(tokens, stem) ?? told(tokens)
      ?? completed(tokens, stem, sentence)
  }

  /// The last sentence that asks: a "(Choose two.)" behind it is none.
  static func questionSentence(_ stem: Prose) -> Range<Int> {
    let bytes = stem.text.bytes
    guard let mark = stem.tokens.last(where: { $0.text == "?" && !stem.isCode($0.range) })?.range.lowerBound else {
      return stem.lastSentence
    }
    var start = 0
    for (index, token) in stem.tokens.enumerated()
    where token.range.upperBound <= mark && marks.contains(token.text) && !stem.isCode(token.range) {
      if token.text == ".", index > 0, isInitial(stem.tokens, index, bytes) { continue }
      // A point inside of a word (`Model.fit`, 4.5) ends no sentence.
      if token.range.upperBound < bytes.count,
        bytes[token.range.upperBound] == 0x20 || bytes[token.range.upperBound] == 0x0A
      {
        start = token.range.upperBound
      }
    }
    return start..<mark + 1
  }

  private static let marks: WordSet = [".", "?", "!"]

  /// Whether the point at `index` stands between a single capital and a word in small letters, which begins no sentence.
  private static func isInitial(_ tokens: [TextTokens.Token], _ index: Int, _ bytes: [UInt8]) -> Bool {
    let before = tokens[index - 1].range
    guard before.count == 1, (0x41...0x5A).contains(bytes[before.lowerBound]), index + 1 < tokens.count else {
      return false
    }
    return (0x61...0x7A).contains(bytes[tokens[index + 1].range.lowerBound])
  }
}
