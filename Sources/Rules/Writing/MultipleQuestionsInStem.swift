import Findings
import QuestionBank

/// Several questions in one.
///
/// ## What it flags
/// An English question with two or more sentences that end with a question mark, quotations and code left out. A later
/// one counts where it has a question word or an auxiliary verb, and does not hang on the first ("If so, why?").
///
/// ## Why it matters
/// One key cannot answer two questions; who knows one of them is marked wrong.
///
/// ## Example
/// ```yaml
/// question: Which service fits? How should it be billed?
/// ```
///
/// ## What to write instead
/// Two questions, or one that asks for both: "Which service with which billing fits?"
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 1.
struct MultipleQuestionsInStem: ItemRule {
  static let header = RuleHeader("multiple-questions-in-stem", .hint, .writing)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.isEnglish, let stem = item.stem,
      stem.tokens.lazy.count(where: { $0.kind == .sign && $0.text == "?" }) > 1
    else { return [] }
    let bytes = stem.text.bytes
    let asked = stem.sentences.filter { range in
      bytes[range.upperBound - 1] == UInt8(ascii: "?") && !stem.isCode(range.upperBound - 1..<range.upperBound)
        && stem.words(in: range).lazy.filter({ $0.kind == .word }).count >= 3
    }
    guard let first = asked.first else { return [] }
    let later = asked.dropFirst().filter { Self.standsAlone(stem.words(in: $0)) }
    guard let last = later.last else { return [] }
    // "Is it cheap? Is it fast?" inside quotes are the words of somebody.
    let quotes = bytes[..<last.lowerBound].lazy.filter { $0 == UInt8(ascii: "\"") }.count
    guard quotes % 2 == 0 else { return [] }
    let all = [first] + later
    let related = all.dropLast().map { RelatedPlace(stem.text.sourceRange($0), "Another question.") }
    return [finding(Self.several(all.count), at: stem.text.sourceRange(last), related: related)]
  }

  private static let asking: WordSet = [
    "which", "what", "who", "whom", "whose", "when", "where", "why", "how", "is", "are", "was", "were", "do", "does",
    "did", "can", "could", "should", "will", "would", "has", "have", "may", "must",
  ]
  private static let answers: WordSet = ["so", "not", "yes"]

  /// Whether a question asks something of its own: not "If so, how?" and not "Over 100, or over 1,000?".
  private static func standsAlone(_ words: ArraySlice<TextTokens.Token>) -> Bool {
    guard words.contains(where: { asking.contains($0.text) }) else { return false }
    return !(words.first?.text == "if" && answers.contains(words.dropFirst().first?.text ?? ""))
  }

  fileprivate static func several(_ count: Int) -> String {
    "The text asks \(count) questions, and one key cannot answer them all: ask one, or make more questions of it."
  }
}
