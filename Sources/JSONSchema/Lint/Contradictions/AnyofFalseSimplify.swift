import Findings
import Syntax

/// An `anyOf` whose only branch allows nothing.
///
/// ## What it flags
/// `anyOf: [false]`.
///
/// ## Why it matters
/// The schema allows nothing, whatever else it says.
///
/// ## Example
/// ```json
/// {"type": "string", "anyOf": [false]}
/// ```
///
/// ## What to write instead
/// `false` in the place of the schema, if that is meant; else the branches that belong there.
///
/// ## Fix
/// A suggestion: replaces the schema by `false`.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 10.2.1.2; sourcemeta `anyof_false_simplify`.
struct AnyofFalseSimplify: KeywordLintRule {
  static let header = LintHeader("anyof-false-simplify", .warning, .contradictions, since: .draft6)
  static let keywords = ["anyOf"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard let branch = Unwrapping.loneBranch(keyword, of: schema), branch.isFalse else { return [] }
    let change = context.editing.replace(schema.value, with: .boolean(false))
    return [
      finding(
        Self.message, at: branch.value.writtenRange,
        fixes: fix("Replace the schema by \"false\"", change, isSafe: false))
    ]
  }

  fileprivate static let message =
    "\"anyOf\" has no branch but \"false\", so nothing is allowed: add a branch, or write \"false\" for the schema."
}
