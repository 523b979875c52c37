import Findings
import QuestionBank

/// A question that names no topic.
///
/// ## What it flags
/// An English question that is nothing but "Which of the following is true?", "Which statement is correct?" and the like.
///
/// ## Why it matters
/// The options share no topic, so that four questions of true or false hide in one, and none can be answered from the
/// question alone.
///
/// ## Example
/// ```yaml
/// question: Which of the following is true?
/// ```
///
/// ## What to write instead
/// ```yaml
/// question: How does a clustered table lower the cost of a query?
/// ```
///
/// ## Fix
/// None.
///
/// ## Source
/// NBME Item-Writing Guide.
struct StatementStem: ItemRule {
  static let header = RuleHeader("statement-stem", .hint, .writing)

  private static let usual: WordSet = [
    "which", "what", "of", "the", "following", "these", "those", "statement", "statements", "sentence", "sentences",
    "option", "options", "answer", "answers", "assertion", "assertions", "claim", "claims", "is", "are", "one", "ones",
    "not",
    "true", "false", "correct", "incorrect", "right", "wrong", "valid", "invalid", "choose", "select", "two", "three",
    "all",
    "that", "apply", "a", "an", "pick", "mark", "identify", "below", "above", "here", "most", "best",
  ]
  private static let verdicts: WordSet = [
    "true", "false", "correct", "incorrect", "right", "wrong", "valid", "invalid",
  ]

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, let stem = item.stem, (3...16).contains(stem.wordTokens), stem.language == .other,
      stem.code.isEmpty
    else { return [] }
    let words = stem.words.filter { $0.kind == .word }
    guard words.allSatisfy({ Self.usual.contains($0.text) }),
      words.contains(where: { Self.verdicts.contains($0.text) }), item.question.scenario?.isBlank != false
    else { return [] }
    return [finding(Self.noTopic, at: stem.text.trimmedSourceRange)]
  }

  fileprivate static let noTopic =
    "The question names no topic, so that each option is a question of true or false by itself: say what it is about."
}
