import Findings
import Syntax

/// Space at an end of a `title`.
///
/// ## What it flags
/// White space at the beginning or the end of the text.
///
/// ## Why it matters
/// It shows up where the text is shown or compared.
///
/// ## Example
/// ```json
/// {"title": " Exam"}
/// ```
///
/// ## What to write instead
/// The text alone.
///
/// ## Fix
/// Safe: removes the space.
///
/// ## Source
/// sourcemeta `title_trim`.
struct TitleTrim: KeywordLintRule {
  static let header = LintHeader("title-trim", .information, .metadata)
  static let keywords = ["title"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    return untrimmed(keyword, Self.message)
  }

  fileprivate static let message = "The title has space at an end, which shows where it is displayed: remove it."
}
