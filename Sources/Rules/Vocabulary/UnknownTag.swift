import Findings
import QuestionBank

/// A tag that the configured vocabulary does not have.
///
/// ## What it flags
/// A word in `tags` that is not among `vocabulary.tags` of the configuration. Without such a list any tag is right.
///
/// ## Why it matters
/// Questions are found and grouped by their tags; one that is spelt in two ways splits its group.
///
/// ## Example
/// ```yaml
/// # .qbank.yaml: vocabulary: { tags: [pipelines, monitoring] }
/// tags: [pipeline]
/// ```
///
/// ## What to write instead
/// ```yaml
/// tags: [pipelines]
/// ```
///
/// ## Fix
/// A suggestion: the word of the vocabulary that is nearest.
///
/// ## Source
/// Tooling.
struct UnknownTag: ItemRule {
  static let header = RuleHeader("unknown-tag", .warning, .configuration)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard let vocabulary = context.settings.vocabulary.tags else { return [] }
    return VocabularyCheck.unknown(in: item.question.tags, of: vocabulary).map { word in
      finding(Self.unknown(word), at: word.place, fixes: word.fixes)
    }
  }

  fileprivate static func unknown(_ word: VocabularyCheck.Word) -> String {
    "\"\(word.text)\" is no tag of the configured vocabulary, so that the question is not found by it: \(word.advice)."
  }
}
