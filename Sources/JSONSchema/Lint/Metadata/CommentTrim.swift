import Findings
import Syntax

/// Space at an end of a `$comment`.
///
/// ## What it flags
/// White space at the beginning or the end of the text.
///
/// ## Why it matters
/// It says nothing, and shows up where the text is compared or shown.
///
/// ## Example
/// ```json
/// {"$comment": " See the guide."}
/// ```
///
/// ## What to write instead
/// The text alone.
///
/// ## Fix
/// Safe: removes the space.
///
/// ## Source
/// sourcemeta `comment_trim`.
struct CommentTrim: KeywordLintRule {
  static let header = LintHeader("comment-trim", .information, .metadata, since: .draft7)
  static let keywords = ["$comment"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    return untrimmed(keyword, Self.message)
  }

  fileprivate static let message = "The comment has space at an end, which shows where it is compared: remove it."
}
