import Findings
import Syntax

/// A period at the end of a `title`.
///
/// ## What it flags
/// A title that ends with a period.
///
/// ## Why it matters
/// Titles are shown as labels. A matter of taste, so the rule is off.
///
/// ## Example
/// ```json
/// {"title": "Exam name."}
/// ```
///
/// ## What to write instead
/// `Exam name`
///
/// ## Fix
/// Safe: removes the period.
///
/// ## Source
/// sourcemeta `title_trailing_period`.
struct TitleTrailingPeriod: KeywordLintRule {
  static let header = LintHeader("title-trailing-period", nil, .metadata)
  static let keywords = ["title"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    return ended(keyword, Self.message)
  }

  fileprivate static let message = "The title ends with a period, though titles are shown as labels: remove it."
}
