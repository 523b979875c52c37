import Findings
import Syntax

/// A branch of `allOf` that stands twice.
///
/// ## What it flags
/// A schema in `allOf` that is equal to one before it.
///
/// ## Why it matters
/// It is checked twice and changes nothing; often a change was forgotten after copying.
///
/// ## Example
/// ```json
/// {"allOf": [{"type": "string"}, {"type": "string"}]}
/// ```
///
/// ## What to write instead
/// Each branch once.
///
/// ## Fix
/// Safe: removes the later one.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 10.2.1.1; sourcemeta `duplicate_allof_branches`.
struct DuplicateAllofBranches: KeywordLintRule {
  static let header = LintHeader("duplicate-allof-branches", .warning, .simplification, since: .draft4)
  static let keywords = ["allOf"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    duplicates(in: keyword.value, context) { _ in Self.message }
  }

  fileprivate static let message =
    "\"allOf\" has this branch already, so it changes nothing: remove it, or correct the copy."
}
