import Findings
import Syntax

/// An `allOf` with a branch that allows nothing.
///
/// ## What it flags
/// `false` among the schemas of `allOf`.
///
/// ## Why it matters
/// No value is valid by all of them, so the schema allows nothing, whatever else it says.
///
/// ## Example
/// ```json
/// {"allOf": [{"type": "string"}, false]}
/// ```
///
/// ## What to write instead
/// `false` in the place of the schema, if that is meant; else the branch that belongs there.
///
/// ## Fix
/// A suggestion: replaces the schema by `false`.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 10.2.1.1; sourcemeta `allof_false_simplify`.
struct AllofFalseSimplify: KeywordLintRule {
  static let header = LintHeader("allof-false-simplify", .warning, .contradictions, since: .draft6)
  static let keywords = ["allOf"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard let branch = schema.children("allOf").first(where: \.isFalse) else { return [] }
    let change = context.editing.replace(schema.value, with: .boolean(false))
    return [
      finding(
        Self.message, at: branch.value.writtenRange,
        fixes: fix("Replace the schema by \"false\"", change, isSafe: false))
    ]
  }

  fileprivate static let message =
    "No value is valid by \"false\", so this \"allOf\" allows nothing: correct the branch, or write \"false\" for the schema."
}
