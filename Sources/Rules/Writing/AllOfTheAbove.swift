import Findings
import QuestionBank

/// An option that says that the other ones are right.
///
/// ## What it flags
/// "All of the above", "All of these", "Both A and B" or "A, B and C are correct" as an option; in Korean and Japanese
/// "위의 모두", "上記すべて" and the like. A bare "Both", where two things are compared, is left alone.
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
    guard item.isChoice, item.options.count > 1, !ComplexKType.isCombined(item) else { return [] }
    return item.options.indices.compactMap { index in
      guard let prose = item.options[index], Self.saysAll(prose, item.options.count),
        let text = item.question.options[index].text
      else { return nil }
      return finding(Self.all(text.text.trimmed), at: text.text.trimmedSourceRange)
    }
  }

  private static let options: WordSet = ["options", "answers", "choices"]

  static func saysAll(_ prose: Prose, _ count: Int) -> Bool {
    if prose.language != .other { return SetPhrases.sayAll(prose) }
    let tokens = prose.words
    guard prose.wordTokens <= 9 else { return false }
    guard let first = tokens.first(where: { $0.kind == .word })?.text else { return false }
    let words = first == "all" || first == "both" ? tokens.filter { $0.kind == .word }.map(\.text) : []
    if first == "all" || (first == "both" && words.count > 1 && words[1] == "of") {
      guard words.count > 1 else { return false }
      if words[1] == "of" || words[1] == "the" { return words.dropFirst(2).prefix(2).contains(where: others.contains) }
      return words.count <= 5 && options.contains(words[1])
        && (words.count == 2 || words.contains("correct") || words.contains("right"))
    }
    return ComplexKType.combination(prose, optionCount: count)
  }

  fileprivate static func all(_ text: String) -> String {
    "\"\(text)\" is known to be right or wrong from one or two of the other options: ask for several instead, as in "
      + "\"(Choose two.)\"."
  }
}
