import QuestionBank

/// A list of phrases, each as words in small letters.
struct Phrases: Sendable {
  private let phrases: [[Word]]
  private let first: WordSet

  init(_ phrases: [[Word]]) {
    self.phrases = phrases
    first = WordSet(phrases.lazy.compactMap(\.first))
  }

  /// A word of each of them, without which none stands in a text: the longest, which is the rarest as a rule.
  var trigger: [Word] { phrases.compactMap { phrase in phrase.max { $0.length < $1.length } } }

  /// Where the first of them stands.
  func first(in words: [TextTokens.Token]) -> Range<Int>? {
    for index in words.indices where first.contains(words[index].text) {
      for phrase in phrases where words[index].text == phrase[0] && index + phrase.count <= words.count {
        if (1..<max(1, phrase.count)).allSatisfy({ words[index + $0].text == phrase[$0] }) {
          return words[index].range.lowerBound..<words[index + phrase.count - 1].range.upperBound
        }
      }
    }
    return nil
  }
}
