import Findings
import Syntax

/// A schema in `extends` that asks for nothing.
///
/// ## What it flags
/// Draft 3: `{}` in `extends`.
///
/// ## Why it matters
/// Every value is valid by it, so it has no effect.
///
/// ## Example
/// ```json
/// {"extends": [{"type": "string"}, {}]}
/// ```
///
/// ## What to write instead
/// The other schemas alone.
///
/// ## Fix
/// Safe: removes the schema, and the keyword with the last one.
///
/// ## Source
/// JSON Schema draft 3, section 5.26; sourcemeta `drop_extends_empty_schemas`.
struct DropExtendsEmptySchemas: KeywordLintRule {
  static let header = LintHeader("drop-extends-empty-schemas", .warning, .simplification, until: .draft3)
  static let keywords = ["extends"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    return EmptyBranches.find(keyword, of: schema, in: context).map {
      [
        finding(
          Self.message, at: $0.range, fixes: fix("Remove the schema", $0.change), tags: [.unnecessary])
      ]
    } ?? []
  }

  fileprivate static let message =
    "This schema in \"extends\" allows everything, so it has no effect: fill it or remove it."
}
