import Findings
import QuestionBank

/// A question text that asks nothing.
///
/// ## What it flags
/// A text of one or two sentences without a question mark, without a question word, without a gap, and without a verb that tells what to do, such as "Choose" or "Calculate". English alone. A statement beside options of true or false, and text that stands in for
/// text to come, are left alone; a longer text without a question is told by `stem-without-decision`.
///
/// ## Why it matters
/// The reader has to guess from the options what is asked, and each option is then read as the end of a sentence.
///
/// ## Example
/// ```yaml
/// question: Cloud Storage classes
/// ```
///
/// ## What to write instead
/// ```yaml
/// question: Which storage class costs least for data that is read once a year?
/// ```
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 15; BenchMarker 2026.
struct StemNotAQuestion: ItemRule {
  static let header = RuleHeader("stem-not-a-question", .information, .writing)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.isEnglish, let stem = item.stem, !stem.words.isEmpty, !Self.asks(stem),
      !TrueFalseOptions.isTrueFalse(item), !PlaceholderText.tells(of: item, context)
    else { return [] }
    let sentences = stem.sentences
    guard sentences.count <= 2, let last = sentences.last else { return [] }
    return [finding(Self.asksNothing, at: stem.text.sourceRange(last))]
  }

  private static let interrogatives: WordSet = [
    "what", "which", "who", "whom", "whose", "when", "where", "why", "how", "is", "are", "was", "were", "do", "does",
    "did",
    "can", "could", "should", "will", "would", "has", "have", "may", "must", "in", "at", "for", "to", "from", "by",
    "on",
    "with",
  ]
  private static let directives: WordSet = [
    "choose", "select", "pick", "identify", "name", "determine", "find", "calculate", "compute", "complete", "match",
    "order",
    "arrange", "give", "explain", "describe", "decide", "indicate", "mark", "fill", "state", "list", "evaluate",
    "recommend",
    "consider", "predict", "estimate", "solve", "simplify", "convert", "evaluate", "define", "check", "tell", "write",
    "use",
    "analyze", "analyse", "examine", "answer",
    "assume", "suppose", "guess", "translate", "rank", "sort", "classify", "compare", "provide", "specify", "suggest",
  ]

  /// Those that may follow "and" or "then", where other words of the list are nouns ("storage and order classes").
  private static let laterDirectives: WordSet = [
    "choose", "select", "pick", "identify", "determine", "calculate", "compute", "explain", "describe", "decide",
    "indicate", "evaluate", "analyze", "analyse", "examine", "answer",
  ]
  private static let joiners: WordSet = ["and", "then"]

  /// Whether a text asks: by a mark, by a word, by a gap, or by telling what to do.
  private static let questionWords: WordSet = ["which", "what", "who", "whom", "whose", "how", "why"]
  private static let prepositions: WordSet = ["in", "at", "for", "to", "from", "by", "on", "with"]
  private static let relatives: WordSet = ["what", "which", "whom", "whose"]
  /// Signs behind which a sentence or a part of one may begin.
  private static let starts: WordSet = [".", "!", "(", ",", ";", "\"", "*"]

  static func asks(_ stem: Prose) -> Bool {
    if stem.code.isEmpty, stem.traits.signs.contains(oneOf: "?:") { return true }
    let words = stem.words
    var isStart = true
    for (index, word) in words.enumerated() {
      if word.kind == .sign {
        if word.text == "?" || word.text == "？" || word.text == "…" || word.text == ":" { return true }
        if starts.contains(word.text) { isStart = true }
        if word.text == ".", index + 2 < words.count, words[index + 1].text == ".", words[index + 2].text == "." {
          return true
        }
        continue
      }
      if stem.isLine(word) { return true }
      // "It belongs to which family" and "If it rains how wet is it" ask, in their way.
      if questionWords.contains(word.text) { return true }
      if isStart, directives.contains(word.text) { return true }
      if index > 0, joiners.contains(words[index - 1].text), laterDirectives.contains(word.text) { return true }
      // A preposition asks where a question word follows it: "In which zone".
      if isStart, interrogatives.contains(word.text) {
        let next: Word = index + 1 < words.count ? words[index + 1].text : ""
        if !prepositions.contains(word.text) || relatives.contains(next) { return true }
      }
      isStart = false
    }
    return false
  }

  fileprivate static let asksNothing =
    "The text asks nothing, so that readers have to guess from the options what is meant: end it with a question."
}
