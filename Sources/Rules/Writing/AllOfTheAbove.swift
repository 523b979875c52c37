import Findings
import QuestionBank

/// An option that says that the other ones are right.
///
/// ## What it flags
/// "All of the above", "All of these", "All three" or "All are correct" as an option, and "Both A and B" or "A, B and C are
/// correct" where the letters call other options; in Korean and Japanese "위의 모두", "上記すべて" and the like. A bare "Both",
/// where two things are compared, is left alone.
///
/// ## Why it matters
/// Who knows two right options knows the answer, and who knows one wrong option knows that this is wrong; and shuffled
/// options have no "above".
///
/// ## Example
/// ```yaml
/// options:
///   - text: Cloud SQL
///   - text: Bigtable
///   - text: All of the above
/// ```
///
/// ## What to write instead
/// Ask for several: "(Choose two.)".
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 26; SAQUET 2024.
struct AllOfTheAbove: ItemRule {
  static let header = RuleHeader("all-of-the-above", .warning, .writing)

  private static let others: WordSet = [
    "above", "these", "those", "them", "following", "options", "answers", "choices", "mentioned", "listed",
  ]

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.options.count > 1 else { return [] }
    lazy var isCombined = ComplexKType.isCombined(item)
    return item.options.indices.compactMap { index in
      guard let prose = item.options[index], let text = item.question.options[index].text else { return nil }
      guard
        (Self.saysAllInWords(prose, item.options.count) && !(isCombined && Self.counts(prose)))
          || (ComplexKType.calls(item.options, from: index) && !isCombined)
      else { return nil }
      return finding(Self.all(text.text.trimmed), at: text.text.trimmedSourceRange)
    }
  }

  /// Whether it says "All three", which among combinations of three parts is one of them.
  private static func counts(_ prose: Prose) -> Bool { prose.words.contains { numbers.contains($0.text) } }

  private static let options: WordSet = ["options", "answers", "choices"]

  /// Whether an option of `count` says that all others, or several by their letters, are right.
  static func saysAll(_ prose: Prose, _ count: Int) -> Bool {
    saysAllInWords(prose, count)
      || (prose.language == .other && ComplexKType.combination(prose, optionCount: count) != nil)
  }

  private static func saysAllInWords(_ prose: Prose, _ count: Int) -> Bool {
    if prose.language != .other { return SetPhrases.sayAll(prose) }
    guard (1...9).contains(prose.wordTokens) else { return false }
    let tokens = prose.wordsBehindLabel
    guard let first = tokens.first(where: { $0.kind == .word })?.text, openers.contains(first) else { return false }
    let words = tokens.filter { $0.kind == .word }.map(\.text)
    guard words.count > 1 else { return false }
    switch first {
    case "all", "both":
      if words[1] == "of" || (first == "all" && words[1] == "the"),
        words.dropFirst(2).prefix(2).contains(where: others.contains)
      {
        return true
      }
      guard first == "all" else { return false }
      if words.count <= 5, options.contains(words[1]) {
        return words.count == 2 || words.contains("correct") || words.contains("right")
      }
      // "All three", of four options or of five with "None of the above".
      let rest = words.dropFirst().drop { $0 == "of" || $0 == "the" }
      if let first = rest.first, let number = numbers.firstIndex(of: first) {
        return number + 2 < count && number + 5 > count && rest.dropFirst().allSatisfy(fillers.contains)
      }
    case "any": guard words.contains("above") else { return false }
    default: guard words[1] == "one" else { return false }
    }
    return words.dropFirst().allSatisfy { fillers.contains($0) || anchors.contains($0) }
      && words.dropFirst().contains(where: anchors.contains)
  }

  private static let openers: WordSet = ["all", "both", "any", "every"]
  private static let numbers: [Word] = ["two", "three", "four", "five", "six"]
  /// Words that say that the other options are meant, or that they are right.
  private static let anchors: WordSet = [
    "above", "these", "those", "them", "aforementioned", "options", "answers", "choices", "others", "listed",
    "mentioned", "correct", "true", "right",
  ]
  private static let fillers: WordSet = [
    "of", "the", "one", "other", "statements", "responses", "items", "given", "are", "is", "apply", "possible",
    "these", "them", "above", "correct", "true", "right",
  ]

  fileprivate static func all(_ text: String) -> String {
    "\"\(text)\" is known to be right or wrong from one or two of the other options: ask for several instead, as in "
      + "\"(Choose two.)\"."
  }
}
