import QuestionBank

/// An option that joins parts which the question lists: "I and II", "(a) only", "1, 2 and 3".
enum PartCombination {
  private static let romanNumbers: WordSet = ["i", "ii", "iii", "iv", "v"]
  static let figures: [Word] = ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

  static func isRoman(_ part: Word) -> Bool { romanNumbers.contains(part) }

  /// Whether a word can call a part: a letter, a figure or a Roman number.
  static func isPart(_ word: Word) -> Bool {
    isRoman(word) || figures.contains(word) || word.optionIndex.map { $0 < 8 } == true
  }

  /// The words that stand before parts in the question or its scenario: "I.", "(b)", "3:", "ㄱ.", "ア".
  static func labels(of item: Item) -> Set<Word> {
    var result: Set<Word> = []
    for prose in [item.stem, item.question.scenario.flatMap { $0.isText ? Prose($0.text) : nil }] {
      guard let words = prose?.words else { continue }
      for (index, word) in words.enumerated() where word.kind == .word && word.range.count <= 4 {
        let next = index + 1 < words.count ? words[index + 1] : nil
        let isApart = next?.range.lowerBound != word.range.upperBound
        if let next, !isApart, labelEnds.contains(next.text) {
          result.insert(word.text)
        } else if isApart, listLetters.contains(word.text) {
          result.insert(word.text)
        } else if word.text.optionIndex != nil, prose?.string(word.range) != prose?.string(word.range).lowercased(),
          next.map({ seriesSigns.contains($0.text) }) == true
            || index > 0 && seriesSigns.contains(words[index - 1].text)
        {
          // "the teams A, B and C"
          result.insert(word.text)
        }
      }
    }
    return result
  }

  private static let labelEnds: WordSet = [".", ")", ":", "．", "）", "："]
  private static let seriesSigns: WordSet = [",", "and", "or"]
  /// Letters that Japanese lists set before their parts with a space alone.
  private static let listLetters: WordSet = ["ア", "イ", "ウ", "エ", "オ", "カ", "ㄱ", "ㄴ", "ㄷ", "ㄹ", "ㅁ", "ㅂ"]

  private static let joiners: WordSet = [
    "and", "both", "only", "neither", "nor", "above", "are", "is", "correct", "right", "true", "statement",
    "statements",
    "item", "items", "option", "options",
  ]

  /// Words that say that parts follow.
  static let openers: WordSet = ["both", "only", "neither", "statement", "statements", "item", "items"]
  private static let nouns: WordSet = ["statement", "statements", "item", "items", "option", "options"]

  /// Whether a text may be one: it is short words and what joins them.
  static func mayBe(_ prose: Prose) -> Bool {
    let tokens = prose.wordsBehindLabel
    return (2...12).contains(tokens.count) && tokens.allSatisfy { $0.range.count <= 3 || joiners.contains($0.text) }
  }

  /// The two or more numerals or letters that a text joins by "and" or commas, or the one it has with "only"; nil for any
  /// other text. What `labels` has is a part in any case, small letters and bare lists of figures among them.
  static func parts(of prose: Prose, optionCount: Int, labels: Set<Word> = []) -> [Word]? {
    let tokens = Array(prose.wordsBehindLabel)
    // Nearly all options begin with some other word.
    guard (2...12).contains(tokens.count),
      tokens[0].range.count <= 3 || openers.contains(tokens[0].text) || nouns.contains(tokens[0].text)
    else { return nil }
    var parts: [Word] = []
    var isSum = false
    var items = 0
    var romans = 0
    var digits = 0
    var joins = 0
    for (index, token) in tokens.enumerated() {
      switch token.text {
      case "and", "both", "&", "nor": joins += 1
      case "neither": continue
      case "+":
        joins += 1
        isSum = true
      case _ where nouns.contains(token.text): continue
      case "above" where items >= 2 && index == tokens.count - 1: continue
      case ",", ".", "(", ")", "、", "，", "・", "·": continue
      case "only":
        guard index == 0 || index == tokens.count - 1 || tokens[index + 1].kind == .sign else { return nil }
        joins += 1
        items += 1
      case "are", "is":
        // "A and C are correct"
        let rest = tokens[(index + 1)...].filter { $0.kind == .word }.map(\.text)
        return items >= 2 && joins > 0 && (rest == ["correct"] || rest == ["right"] || rest == ["true"]) ? parts : nil
      default:
        guard token.range.count <= 3 || labels.contains(token.text) else { return nil }
        let written = prose.string(token.range)
        let isInParentheses = index > 0 && tokens[index - 1].text == "("
        if labels.contains(token.text) {
          // The question has it as a part.
        } else if ["I", "II", "III", "IV", "V"].contains(written)
          || isInParentheses && ["i", "ii", "iii", "iv", "v"].contains(written)
        {
          romans += 1
        } else if written.utf8.count == 1, let first = written.utf8.first, (0x31...0x39).contains(first) {
          digits += 1
        } else if let letter = Option.index(ofLetter: written), written == written.uppercased(),
          letter < max(6, optionCount)
        {
          // A letter calls an option.
        } else {
          return nil
        }
        parts.append(token.text)
        items += 1
      }
    }
    guard items >= 2 else { return nil }
    if labels.isSuperset(of: parts) { return parts }
    // "1 + 2" is a sum, but for parts that the question lists.
    guard !isSum else { return nil }
    // Figures alone can be the output of a program, and so can letters.
    return (joins > 0 || romans >= 2) && (digits == 0 || joins > 0) ? parts : nil
  }
}
