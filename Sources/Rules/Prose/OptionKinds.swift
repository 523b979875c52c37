import QuestionBank

/// What the options of a question are by their words, as far as several rules and the facts of a bank must know it.
enum OptionKinds {
  /// Whether all options are "True", "False", "Yes", "No" or their like.
  static func areTrueFalse(_ options: [Prose?]) -> Bool {
    guard (2...3).contains(options.count) else { return false }
    return options.allSatisfy { prose in
      guard let prose else { return false }
      guard prose.tokens.count <= 3 else { return false }
      let words = prose.tokens.filter { $0.kind == .word }
      // "Yes, always" says no more than "Yes".
      let isPlain = words.count == 1 && prose.tokens.count <= 2
      let isStressed = words.count == 2 && stresses.contains(words[1].text) && prose.tokens.count == 3
      return (isPlain || isStressed) && trueFalseWords.contains(words[0].text)
    }
  }

  private static let trueFalseWords: WordSet = [
    "true", "false", "yes", "no", "correct", "incorrect", "right", "wrong", "참", "거짓", "예", "아니요", "아니오", "맞다", "틀리다",
    "그렇다", "아니다",
    "はい", "いいえ", "正しい", "誤り", "正しくない", "真", "偽",
  ]
  private static let stresses: WordSet = ["always", "never", "it"]

  /// Whether all options read "Option 1", "Answer B" and so on.
  static func areStubs(_ options: [Prose?]) -> Bool {
    guard options.count > 1 else { return false }
    return options.allSatisfy { prose in
      guard let prose else { return false }
      let words = prose.tokens.filter { $0.kind != .lineBreak }
      return words.count == 2 && stubWords.contains(words[0].text) && words[1].range.count == 1
    }
  }

  private static let stubWords: WordSet = ["option", "answer", "choice"]
}
