import Findings
import QuestionBank

/// Options that combine numbered or lettered parts.
///
/// ## What it flags
/// Two or more options such as "I and II", "I only", "A and C", "1, 2 and 3".
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

  /// Whether two or more of the options are combinations, and of the same parts: `1 and 2`, `3 and 4` are values.
  static func isCombined(_ item: Item) -> Bool {
    let combined = item.options.lazy.compactMap { $0 }.filter { combination($0, optionCount: item.options.count) }
    var seen: Set<Word> = []
    var count = 0
    var isShared = false
    for prose in combined {
      let parts = prose.words.lazy.filter { $0.kind == .word && !joiners.contains($0.text) }.map(\.text)
      for part in Set(parts) where !seen.insert(part).inserted { isShared = true }
      count += 1
    }
    return count >= 2 && isShared
  }

  private static let joiners: WordSet = [
    "and", "both", "only", "neither", "nor", "above", "are", "is", "correct", "right",
  ]

  private static let openers: WordSet = ["both", "only", "neither"]

  /// Whether the text is two or more numerals or letters joined by "and" or commas, or one with "only".
  static func combination(_ prose: Prose, optionCount: Int) -> Bool {
    let tokens = prose.words
    // Nearly all options begin with some other word.
    guard (2...12).contains(tokens.count), tokens[0].range.count <= 3 || openers.contains(tokens[0].text) else {
      return false
    }
    var items = 0
    var romans = 0
    var digits = 0
    var joins = 0
    for (index, token) in tokens.enumerated() {
      switch token.text {
      case "and", "both", "&", "nor": joins += 1
      case "neither": continue
      case "above" where items >= 2 && index == tokens.count - 1: continue
      case ",", ".", "(", ")": continue
      case "only":
        guard index == 0 || index == tokens.count - 1 || tokens[index + 1].kind == .sign else { return false }
        joins += 1
        items += 1
      case "are", "is":
        // "A and C are correct"
        let rest = tokens[(index + 1)...].filter { $0.kind == .word }.map(\.text)
        return items >= 2 && joins > 0 && (rest == ["correct"] || rest == ["right"])
      default:
        guard token.range.count <= 3 else { return false }
        let written = prose.string(token.range)
        let isInParentheses = index > 0 && tokens[index - 1].text == "("
        if ["I", "II", "III", "IV", "V"].contains(written)
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
          return false
        }
        items += 1
      }
    }
    // Figures alone can be the output of a program, and so can letters.
    return items >= 2 && (joins > 0 || romans >= 2) && (digits == 0 || joins > 0)
  }

  fileprivate static let combined =
    "The options combine parts such as \"I and II\", so that one known part rules out half of them: make the parts the "
    + "options, and ask for several."
}
