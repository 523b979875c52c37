import Findings
import Syntax

/// A branch of `oneOf` that stands twice.
///
/// ## What it flags
/// A schema in `oneOf` that is equal to one before it.
///
/// ## Why it matters
/// A value that is valid by it is valid by two branches, and so by `oneOf` never.
///
/// ## Example
/// ```json
/// {"oneOf": [{"type": "string"}, {"type": "integer"}, {"type": "string"}]}
/// ```
///
/// ## What to write instead
/// Each branch once.
///
/// ## Fix
/// A suggestion, as values are allowed then that were not: removes the later one.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 10.2.1.3.
struct DuplicateOneofBranches: KeywordLintRule {
  static let header = LintHeader("duplicate-oneof-branches", .error, .beyond, since: .draft4)
  static let keywords = ["oneOf"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    duplicates(in: keyword.value, context, isNeedless: false) { _ in Self.message }
  }

  fileprivate static let message =
    "\"oneOf\" has this branch already, so a value that is valid by it is valid by two and refused: remove it, or correct the copy."
}
