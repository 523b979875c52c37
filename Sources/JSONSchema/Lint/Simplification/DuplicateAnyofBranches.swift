import Findings
import Syntax

/// A branch of `anyOf` that stands twice.
///
/// ## What it flags
/// A schema in `anyOf` that is equal to one before it.
///
/// ## Why it matters
/// It is checked twice and changes nothing; often a change was forgotten after copying.
///
/// ## Example
/// ```json
/// {"anyOf": [{"type": "string"}, {"type": "string"}]}
/// ```
///
/// ## What to write instead
/// Each branch once.
///
/// ## Fix
/// Safe: removes the later one.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 10.2.1.2; sourcemeta `duplicate_anyof_branches`.
struct DuplicateAnyofBranches: KeywordLintRule {
  static let header = LintHeader("duplicate-anyof-branches", .warning, .simplification, since: .draft4)
  static let keywords = ["anyOf"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    duplicates(in: keyword.value, context) { _ in Self.message }
  }

  fileprivate static let message =
    "\"anyOf\" has this branch already, so it changes nothing: remove it, or correct the copy."
}
