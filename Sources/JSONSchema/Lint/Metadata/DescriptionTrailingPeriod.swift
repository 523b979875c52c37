import Findings
import Syntax

/// A period at the end of a `description`.
///
/// ## What it flags
/// A description that ends with a period.
///
/// ## Why it matters
/// Programs that show the text may want to go on behind it. A matter of taste, so the rule is off.
///
/// ## Example
/// ```json
/// {"description": "The name of the exam."}
/// ```
///
/// ## What to write instead
/// `The name of the exam`
///
/// ## Fix
/// Safe: removes the period.
///
/// ## Source
/// sourcemeta `description_trailing_period`.
struct DescriptionTrailingPeriod: KeywordLintRule {
  static let header = LintHeader("description-trailing-period", nil, .metadata)
  static let keywords = ["description"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    return ended(keyword, Self.message)
  }

  fileprivate static let message =
    "The description ends with a period, which is left to the program that shows it: remove it."
}
