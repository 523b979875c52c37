import Findings
import QuestionBank

/// Options that combine numbered or lettered parts.
///
/// ## What it flags
/// Two or more options such as "I and II", "I only", "1, 2 and 3", "Statements 1 and 3", and "A and C" where the letters call
/// parts that the question lists; Korean and Japanese lists ("ㄱ, ㄷ", "ア、ウ") among them. One option that joins some of the
/// others: "Both A and B", "a and c only", "Options 1 and 2"; an option that joins all others, three or more, is
/// `all-of-the-above`. A bare "Both", where two things are compared, is neither.
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
/// Haladyna, Downing and Rodriguez 2002, guideline 9; SAQUET 2024. Mueller 1975 sets "combination complex alternatives (A and
/// B; Either A or B)" apart from "All of the above", and ExamEval calls an item K-type where some or all options combine
/// others: so one such option is enough.
struct ComplexKType: ItemRule {
  static let header = RuleHeader("complex-k-type", .warning, .writing)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice else { return [] }
    if Self.isCombined(item) { return [finding(Self.combined, at: item.optionsPlace)] }
    guard let index = Self.joining(item).first, let text = item.question.options[index].text else { return [] }
    return [finding(Self.joined(text.text.trimmed), at: text.text.trimmedSourceRange)]
  }

  /// Whether two or more of the options are combinations, of the same parts or of other options.
  static func isCombined(_ item: Item) -> Bool { combinesParts(item) || joining(item).count >= 2 }

  /// The options that join some of the other ones, and not all.
  private static func joining(_ item: Item) -> [Int] {
    item.options.indices.filter { index in
      called(by: index, in: item.options).map { !areAllOthers($0, of: index, in: item.options) } == true
    }
  }

  /// Whether two or more of the options are combinations, and of the same parts: `1 and 2`, `3 and 4` are values. Letters
  /// have to call parts that the question lists: vitamins and blood groups have letters for names.
  private static func combinesParts(_ item: Item) -> Bool {
    let options = item.options
    guard options.lazy.count(where: { $0.map(mayCombine) == true }) >= 2 else { return false }
    let labels = labels(of: item)
    var seen: Set<Word> = []
    var combinations: Set<Set<Word>> = []
    var count = 0
    var isShared = false
    var isSaid = false
    for option in options {
      guard let option, let parts = combination(option, optionCount: options.count, labels: labels) else { continue }
      let says = option.words.contains { openers.contains($0.text) }
      guard parts.contains(where: { $0.optionIndex == nil || isRoman($0) }) || labels.isSuperset(of: parts) || says
      else { continue }
      combinations.insert(Set(parts))
      for part in Set(parts) where !seen.insert(part).inserted { isShared = true }
      isSaid = isSaid || says || parts.count >= 3
      count += 1
    }
    // The same parts in each option are put in order there.
    guard count >= 2, isShared, combinations.count >= 2 else { return false }
    // Figures that the question does not list have to be 1, 2, 3: "8 and 2" are values.
    let figures = figures.filter(seen.contains)
    return figures.isEmpty || labels.isSuperset(of: figures)
      || (isSaid && figures.elementsEqual(Self.figures.prefix(figures.count)))
  }

  /// The indices of the options that the one at `index` calls by their letters or numbers; nil where it calls none, or where
  /// letters and numbers are names and values there.
  static func called(by index: Int, in options: [Prose?]) -> [Int]? {
    guard let prose = options[index], let call = OptionCall(prose) else { return nil }
    for called in call.called {
      guard called != index, options.indices.contains(called), let other = options[called] else { return nil }
      if OptionCall(other) != nil { return nil }
    }
    for (other, prose) in options.enumerated() where other != index {
      if let prose, !NoneOfTheAbove.saysNone(prose), names(prose, call.called) { return nil }
    }
    return call.called
  }

  /// Whether a text has a letter or number that could be called as the name of something: "Vitamin A", "B", "Route 2".
  private static func names(_ prose: Prose, _ called: [Int]) -> Bool {
    guard OptionCall(prose) == nil else { return false }
    let words = prose.wordsBehindAnyLabel
    return words.contains { word in
      guard word.kind == .word, word.range.count == 1,
        let name = word.text.optionIndex ?? figures.firstIndex(of: word.text),
        called.contains(name)
      else { return false }
      // The article, and a letter of prose that no option is called by: "a wave".
      if word.text == "a", words.count > 1 { return prose.string(word.range) == "A" && word != words.first }
      return words.count == 1 || prose.string(word.range) != prose.string(word.range).lowercased()
    }
  }

  /// Whether `called` are all options but the one at `index` and those that say that none is right, and three or more.
  static func areAllOthers(_ called: [Int], of index: Int, in options: [Prose?]) -> Bool {
    guard called.count >= 3 else { return false }
    let others = options.indices.filter { other in
      other != index && options[other].map(NoneOfTheAbove.saysNone) != true
        && Self.called(by: other, in: options) == nil
    }
    return Set(called).isSuperset(of: others)
  }

  private static let romanNumbers: WordSet = ["i", "ii", "iii", "iv", "v"]
  private static let figures: [Word] = ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

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
    "and", "both", "only", "neither", "nor", "above", "are", "is", "correct", "right", "true", "statement",
    "statements",
    "item", "items", "option", "options",
  ]

  private static let openers: WordSet = ["both", "only", "neither", "statement", "statements", "item", "items"]
  private static let nouns: WordSet = ["statement", "statements", "item", "items", "option", "options"]

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

  fileprivate static func joined(_ text: String) -> String {
    "\"\(text)\" joins other options, so that one of them known to be wrong rules it out, and options cannot be shuffled: ask "
      + "for several instead, as in \"(Choose two.)\"."
  }

  fileprivate static let combined =
    "The options combine parts such as \"I and II\", so that one known part rules out half of them: make the parts the "
    + "options, and ask for several."
}
