import QuestionBank

/// What the options of a question are by their words, as far as several rules and the facts of a bank must know it.
enum OptionKinds {
  /// Whether all options are "True", "False", "Yes", "No" or their like, but for others behind them that leave it open.
  static func areTrueFalse(_ options: [Prose?]) -> Bool {
    guard (2...5).contains(options.count) else { return false }
    if options.count == 2, areSigns(options) { return true }
    guard let first = options[0]?.words.first(where: { $0.kind == .word })?.text, trueFalseWords.contains(first) else {
      return false
    }
    // "Yes", "No", "Maybe", "I don't know"
    if options.count > 2,
      options.dropFirst(2).allSatisfy({ $0.map { isUndecided($0) || leavesOpen($0, options) } == true })
    {
      return areTrueFalse(Array(options.prefix(2)))
    }
    guard options.count <= 3 else { return false }
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

  /// An option that is neither of the two: "Neither true nor false"; as the third behind "Yes" and "No" any of few words ("Only
  /// in children"), as these are no values of a language.
  private static func leavesOpen(_ last: Prose, _ options: [Prose?]) -> Bool {
    guard last.language == .other, last.code.isEmpty, (1...6).contains(last.wordTokens) else { return false }
    if let first = last.words.first?.text, opening.contains(first) { return true }
    guard options.count == 3 else { return false }
    let verdicts = options.prefix(2).compactMap { $0?.words.first?.text }
    return verdicts == ["yes", "no"] || verdicts == ["no", "yes"]
  }

  private static let opening: WordSet = ["neither", "both", "sometimes", "irrelevant", "partly"]

  /// "T" and "F", "O" and "X", "○" and "×".
  private static func areSigns(_ options: [Prose?]) -> Bool {
    let signs = options.compactMap { $0.flatMap { $0.tokens.count == 1 ? $0.tokens[0].text : nil } }
    return pairs.contains(signs) || pairs.contains(signs.reversed())
  }

  private static let pairs: [[Word]] = [["t", "f"], ["o", "x"], ["○", "×"], ["〇", "×"], ["○", "✕"], ["〇", "✕"]]

  /// Whether each option begins with "True" or "False", "Yes" or "No", and goes on: "True, False" on two statements, "No,
  /// because …".
  static func beginWithVerdicts(_ options: [Prose?]) -> Bool {
    guard (2...5).contains(options.count) else { return false }
    var verdicts: Set<Word> = []
    for prose in options {
      guard let words = prose?.words, words.count >= 3, verdictWords.contains(words[0].text),
        verdictEnds.contains(words[1].text)
      else { return false }
      verdicts.insert(words[0].text)
    }
    return verdicts == ["true", "false"] || verdicts == ["yes", "no"]
  }

  private static let verdictWords: WordSet = ["true", "false", "yes", "no"]
  private static let verdictEnds: WordSet = [
    ",", ":", ";", "-", "–", "—", ".", "/", "and", "because", "since", "as", "but", "if",
  ]

  /// Whether an option says that the question cannot be answered: "It cannot be determined", "Not given".
  static func isUndecided(_ prose: Prose) -> Bool {
    guard (1...8).contains(prose.wordTokens), prose.language == .other else { return false }
    let words = prose.words.lazy.filter { $0.kind == .word }.map(\.text)
    return undecided.contains { words.starts(with: $0) }
  }

  private static let undecided: [[Word]] = [
    ["cannot", "be"], ["can", "not", "be"], ["can't", "be"], ["it", "cannot", "be"], ["not", "given"],
    ["not", "enough"], ["insufficient", "information"], ["it", "depends"], ["cannot", "tell"], ["cannot", "say"],
    ["don't", "know"], ["i", "don't", "know"], ["impossible", "to", "say"], ["impossible", "to", "tell"],
    ["not", "sure"], ["unsure"], ["maybe"], ["unknown"],
  ]

  /// The same of a question whose texts are not in words yet.
  static func areTrueFalse(_ question: Question) -> Bool {
    guard (2...5).contains(question.options.count), let first = question.options[0].text, first.text.bytes.count <= 32
    else { return false }
    return areTrueFalse(question.options.map { $0.text.flatMap { $0.isText ? Prose($0.text) : nil } })
  }

  private static let trueFalseWords: WordSet = [
    "true", "false", "yes", "no", "correct", "incorrect", "right", "wrong", "agree", "disagree", "참", "거짓", "예", "아니요",
    "아니오", "맞다", "틀리다",
    "그렇다", "아니다",
    "はい", "いいえ", "正しい", "誤り", "正しくない", "真", "偽",
  ]
  private static let stresses: WordSet = ["always", "never", "it"]

  /// Whether all options read "Option 1", "Answer B" and so on.
  static func areStubs(_ options: [Prose?]) -> Bool {
    guard options.count > 1 else { return false }
    return options.allSatisfy { prose in
      guard let prose else { return false }
      guard prose.tokens.count == 2 + prose.traits.lineBreaks else { return false }
      let words = prose.tokens.filter { $0.kind != .lineBreak }
      return words.count == 2 && stubWords.contains(words[0].text) && words[1].range.count == 1
    }
  }

  private static let stubWords: WordSet = ["option", "answer", "choice"]
}
