import Findings
import QuestionBank

/// Options that combine numbered or lettered parts.
///
/// ## What it flags
/// Two or more options such as "I and II", "I only", "1, 2 and 3", and "A and C" where the letters call other options or
/// parts that the question lists; Korean and Japanese lists ("ㄱ, ㄷ", "ア、ウ") among them.
///
/// ## Why it matters
/// Such a question tests how well somebody combines rather than what is known, takes longer to read, and gives itself
/// away: one known part rules out half of the options.
///
/// ## Example
/// ```yaml
/// options:
///   - text: I and II
///   - text: I and III
///   - text: I, II and III
/// ```
///
/// ## What to write instead
/// The parts as options, with "(Choose two.)".
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 9; SAQUET 2024.
struct ComplexKType: ItemRule {
  static let header = RuleHeader("complex-k-type", .warning, .writing)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, Self.isCombined(item) else { return [] }
    return [finding(Self.combined, at: item.optionsPlace)]
  }

  /// Whether two or more of the options are combinations, and of the same parts: `1 and 2`, `3 and 4` are values. Letters
  /// have to call parts that the question lists, or other options: vitamins and blood groups have letters for names.
  static func isCombined(_ item: Item) -> Bool {
    let options = item.options
    guard options.lazy.count(where: { $0.map(mayCombine) == true }) >= 2 else { return false }
    let labels = labels(of: item)
    var seen: Set<Word> = []
    var combinations: Set<Set<Word>> = []
    var count = 0
    var isShared = false
    for (index, option) in options.enumerated() {
      guard let option, let parts = combination(option, optionCount: options.count, labels: labels) else { continue }
      guard
        parts.contains(where: { $0.optionIndex == nil || isRoman($0) }) || labels.isSuperset(of: parts)
          || calls(options, from: index) || option.words.contains(where: { openers.contains($0.text) })
      else { continue }
      combinations.insert(Set(parts))
      for part in Set(parts) where !seen.insert(part).inserted { isShared = true }
      count += 1
    }
    // The same parts in each option are put in order there.
    return count >= 2 && isShared && combinations.count >= 2
  }

  /// Whether the option at `index` combines other options by their letters, or by their numbers in words such as "Both 1 and
  /// 2": none of them itself, or a combination.
  static func calls(_ options: [Prose?], from index: Int) -> Bool {
    guard let prose = options[index], mayCombine(prose),
      let parts = combination(prose, optionCount: options.count), parts.count >= 2
    else { return false }
    let isSaid = prose.words.contains { saying.contains($0.text) }
    return parts.allSatisfy { part in
      guard let called = part.optionIndex ?? (isSaid ? number(part) : nil), called != index,
        options.indices.contains(called), let other = options[called]
      else { return false }
      return !mayCombine(other)
    }
  }

  private static let saying: WordSet = ["both", "correct", "right", "above"]

  private static func number(_ part: Word) -> Int? { figures.firstIndex(of: part) }

  private static let figures: [Word] = ["1", "2", "3", "4", "5", "6", "7", "8", "9"]
  private static let romanNumbers: WordSet = ["i", "ii", "iii", "iv", "v"]

  private static func isRoman(_ part: Word) -> Bool { romanNumbers.contains(part) }

  /// Whether a word can call a part: a letter, a figure or a Roman number.
  static func isPart(_ word: Word) -> Bool {
    isRoman(word) || figures.contains(word) || word.optionIndex.map { $0 < 8 } == true
  }

  /// The words that stand before parts in the question or its scenario: "I.", "(b)", "3:", "ㄱ.", "ア".
  private static func labels(of item: Item) -> Set<Word> {
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
    "and", "both", "only", "neither", "nor", "above", "are", "is", "correct", "right",
  ]

  private static let openers: WordSet = ["both", "only", "neither"]

  /// Whether a text is short words and what joins them, as a combination is.
  private static func mayCombine(_ prose: Prose) -> Bool {
    let tokens = prose.wordsBehindLabel
    return (2...12).contains(tokens.count) && tokens.allSatisfy { $0.range.count <= 3 || joiners.contains($0.text) }
  }

  /// The two or more numerals or letters that a text joins by "and" or commas, or the one it has with "only"; nil for any
  /// other text. What `labels` has is a part in any case, small letters and bare lists of figures among them.
  static func combination(_ prose: Prose, optionCount: Int, labels: Set<Word> = []) -> [Word]? {
    let tokens = Array(prose.wordsBehindLabel)
    // Nearly all options begin with some other word.
    guard (2...12).contains(tokens.count), tokens[0].range.count <= 3 || openers.contains(tokens[0].text) else {
      return nil
    }
    var parts: [Word] = []
    var items = 0
    var romans = 0
    var digits = 0
    var joins = 0
    for (index, token) in tokens.enumerated() {
      switch token.text {
      case "and", "both", "&", "nor": joins += 1
      case "neither": continue
      case "above" where items >= 2 && index == tokens.count - 1: continue
      case ",", ".", "(", ")", "、", "，", "・", "·": continue
      case "only":
        guard index == 0 || index == tokens.count - 1 || tokens[index + 1].kind == .sign else { return nil }
        joins += 1
        items += 1
      case "are", "is":
        // "A and C are correct"
        let rest = tokens[(index + 1)...].filter { $0.kind == .word }.map(\.text)
        return items >= 2 && joins > 0 && (rest == ["correct"] || rest == ["right"]) ? parts : nil
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
    // Figures alone can be the output of a program, and so can letters.
    return (joins > 0 || romans >= 2) && (digits == 0 || joins > 0) ? parts : nil
  }

  fileprivate static let combined =
    "The options combine parts such as \"I and II\", so that one known part rules out half of them: make the parts the "
    + "options, and ask for several."
}
