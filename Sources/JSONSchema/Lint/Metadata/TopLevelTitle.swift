import Findings
import Syntax

/// A schema without a title.
///
/// ## What it flags
/// A root without `title`, or with an empty one.
///
/// ## Why it matters
/// Lists of schemas and editors have no name to show. A matter of taste, so the rule is off.
///
/// ## Example
/// ```json
/// {"type": "object"}
/// ```
///
/// ## What to write instead
/// `"title": "Exam"`
///
/// ## Fix
/// None: only its author knows the text.
///
/// ## Source
/// sourcemeta `top_level_title`.
struct TopLevelTitle: DocumentLintRule {
  static let header = LintHeader("top-level-title", nil, .metadata)

  func check(_ document: SchemaDocument, in context: LintContext) -> [Finding] {
    return lackOfText("title", in: document, Self.message)
  }

  fileprivate static let message = "The schema has no title, so editors have no name to show for it: add \"title\"."
}
