import Findings
import Syntax

/// `items` with an empty list.
///
/// ## What it flags
/// Up to 2019-09: `items: []` without `additionalItems`, to which it would give a meaning.
///
/// ## Why it matters
/// It describes no item, so it asks for nothing.
///
/// ## Example
/// ```json
/// {"type": "array", "items": []}
/// ```
///
/// ## What to write instead
/// Describe the items, or leave the keyword out.
///
/// ## Fix
/// Safe: removes the keyword.
///
/// ## Source
/// JSON Schema 2019-09 Core, section 9.3.1.1; sourcemeta `items_array_default`.
struct ItemsArrayDefault: KeywordLintRule {
  static let header = LintHeader("items-array-default", .warning, .defaults, until: .draft2019)
  static let keywords = ["items"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard keyword.value.isEmptySequence, !schema.has("additionalItems") else { return [] }
    return [dead(keyword, of: schema, Self.message, in: context)]
  }

  fileprivate static let message = "\"items\" describes no item, so it asks for nothing: fill it or remove it."
}
