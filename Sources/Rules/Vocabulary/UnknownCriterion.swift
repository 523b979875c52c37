import Findings
import QuestionBank

/// A criterion that the configured vocabulary does not have.
///
/// ## What it flags
/// A word in `criteria` that is not among `vocabulary.criteria` of the configuration. Without such a list any criterion is
/// right.
///
/// ## Why it matters
/// Criteria say what a question makes candidates weigh; they can be counted only if one thing has one word.
///
/// ## Example
/// ```yaml
/// # .qbank.yaml: vocabulary: { criteria: [cost, latency] }
/// criteria: [price]
/// ```
///
/// ## What to write instead
/// ```yaml
/// criteria: [cost]
/// ```
///
/// ## Fix
/// A suggestion: the word of the vocabulary that is nearest.
///
/// ## Source
/// Tooling.
struct UnknownCriterion: ItemRule {
  static let header = RuleHeader("unknown-criterion", .warning, .configuration)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard let vocabulary = context.settings.vocabulary.criteria else { return [] }
    return VocabularyCheck.unknown(in: item.question.criteria, of: vocabulary).map { word in
      finding(Self.unknown(word), at: word.place, fixes: word.fixes)
    }
  }

  fileprivate static func unknown(_ word: VocabularyCheck.Word) -> String {
    "\"\(word.text)\" is no criterion of the configured vocabulary, so that it is counted under no other: \(word.advice)."
  }
}
