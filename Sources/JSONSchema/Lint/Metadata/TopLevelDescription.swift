import Findings
import Syntax

/// A schema without a description.
///
/// ## What it flags
/// A root without `description`, or with an empty one.
///
/// ## Why it matters
/// Who finds the schema does not learn what it is for. A matter of taste, so the rule is off.
///
/// ## Example
/// ```json
/// {"title": "Exam"}
/// ```
///
/// ## What to write instead
/// `"description": "An exam as its provider publishes it"`
///
/// ## Fix
/// None: only its author knows the text.
///
/// ## Source
/// sourcemeta `top_level_description`.
struct TopLevelDescription: DocumentLintRule {
  static let header = LintHeader("top-level-description", nil, .metadata)

  func check(_ document: SchemaDocument, in context: LintContext) -> [Finding] {
    return lackOfText("description", in: document, Self.message)
  }

  fileprivate static let message =
    "The schema has no description, so a reader does not learn what it is for: add \"description\"."
}
