import Findings
import Syntax

/// A `description` that repeats the `title`.
///
/// ## What it flags
/// A description with the same text as the title beside it, but for space and case.
///
/// ## Why it matters
/// A reader learns nothing from it.
///
/// ## Example
/// ```json
/// {"title": "Exam name", "description": "Exam name"}
/// ```
///
/// ## What to write instead
/// What the value is for, or the title alone.
///
/// ## Fix
/// Safe: removes the description.
///
/// ## Source
/// sourcemeta `title_description_equal`.
struct TitleDescriptionEqual: KeywordLintRule {
  static let header = LintHeader("title-description-equal", .information, .metadata)
  static let keywords = ["description"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard let title = schema["title"], title.scalarType == .string, keyword.value.scalarType == .string,
      let text = keyword.value.string, text == title.string
    else { return [] }
    return [dead(keyword, of: schema, Self.message, in: context)]
  }

  fileprivate static let message =
    "The description says the same as the title: say what the value is for, or remove it."
}
