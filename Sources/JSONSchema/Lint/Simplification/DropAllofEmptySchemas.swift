import Findings
import Syntax

/// A branch of `allOf` that asks for nothing.
///
/// ## What it flags
/// `true` or `{}` among the schemas of `allOf`.
///
/// ## Why it matters
/// Every value is valid by it, so it has no effect.
///
/// ## Example
/// ```json
/// {"allOf": [{"type": "string"}, {}]}
/// ```
///
/// ## What to write instead
/// The other branches alone.
///
/// ## Fix
/// Safe: removes the branch, and the keyword with the last one.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 10.2.1.1; sourcemeta `drop_allof_empty_schemas`.
struct DropAllofEmptySchemas: KeywordLintRule {
  static let header = LintHeader("drop-allof-empty-schemas", .warning, .simplification, since: .draft4)
  static let keywords = ["allOf"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    return EmptyBranches.find(keyword, of: schema, in: context).map {
      [
        finding(
          Self.message, at: $0.range, fixes: fix("Remove the branch", $0.change), tags: [.unnecessary])
      ]
    } ?? []
  }

  fileprivate static let message =
    "This branch of \"allOf\" allows everything, so it has no effect: fill it or remove it."
}
