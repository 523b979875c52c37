import Findings
import Syntax

/// `items` that allows everything.
///
/// ## What it flags
/// `items: true` or `items: {}`, unless `unevaluatedItems` in the document gives it a meaning.
///
/// ## Why it matters
/// It says nothing of the items, and a reader looks for what it says.
///
/// ## Example
/// ```json
/// {"type": "array", "items": {}}
/// ```
///
/// ## What to write instead
/// Describe the items, or leave the keyword out.
///
/// ## Fix
/// Safe: removes the keyword.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 10.3.1.2; sourcemeta `items_schema_default`.
struct ItemsSchemaDefault: KeywordLintRule {
  static let header = LintHeader("items-schema-default", .warning, .defaults)
  static let keywords = ["items"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard keyword.value.isTrueOrEmptyMapping, !context.document.uses("unevaluatedItems") else { return [] }
    return [dead(keyword, of: schema, Self.message, in: context)]
  }

  fileprivate static let message =
    "\"items\" allows every item, so it asks for nothing: describe the items or remove it."
}
