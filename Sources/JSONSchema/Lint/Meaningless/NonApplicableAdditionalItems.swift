import Findings
import Syntax

/// `additionalItems` where `items` is no list.
///
/// ## What it flags
/// Up to 2019-09: `additionalItems` in a schema without `items`, or whose `items` is one schema for all.
///
/// ## Why it matters
/// Validators ignore it: it speaks of the items behind those that a list in `items` describes one by one.
///
/// ## Example
/// ```json
/// {"items": {"type": "string"}, "additionalItems": false}
/// ```
///
/// ## What to write instead
/// A list in `items`, or no `additionalItems`.
///
/// ## Fix
/// Safe where the value is `true`, `false` or `{}` beside a single schema; else a suggestion. Removes the keyword.
///
/// ## Source
/// JSON Schema 2019-09 Core, section 9.3.1.2; sourcemeta `non_applicable_additional_items`.
struct NonApplicableAdditionalItems: KeywordLintRule {
  static let header = LintHeader("non-applicable-additional-items", .warning, .meaningless, until: .draft2019)
  static let keywords = ["additionalItems"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    let items = schema["items"]
    guard items?.isSequence != true else { return [] }
    let isTrivial = keyword.value.boolean != nil || keyword.value.isEmptyMapping
    return [
      dead(
        keyword, of: schema, items == nil ? Self.withoutItems : Self.withSchema, in: context,
        isSafe: items != nil && isTrivial)
    ]
  }

  fileprivate static let withoutItems =
    "\"additionalItems\" is ignored without \"items\": describe the first items in a list, or write \"items\" instead."
  fileprivate static let withSchema =
    "\"additionalItems\" is ignored, as \"items\" is one schema for all items: remove it, or make \"items\" a list."
}
