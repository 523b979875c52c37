import Findings
import Syntax

/// Space at an end of a `description`.
///
/// ## What it flags
/// White space at the beginning or the end of the text; not the line break that ends a block of YAML.
///
/// ## Why it matters
/// It shows up where the text is shown or compared.
///
/// ## Example
/// ```json
/// {"description": "The name "}
/// ```
///
/// ## What to write instead
/// The text alone.
///
/// ## Fix
/// Safe: removes the space.
///
/// ## Source
/// sourcemeta `description_trim`.
struct DescriptionTrim: KeywordLintRule {
  static let header = LintHeader("description-trim", .information, .metadata)
  static let keywords = ["description"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    return untrimmed(keyword, Self.message)
  }

  fileprivate static let message = "The description has space at an end, which shows where it is displayed: remove it."
}
