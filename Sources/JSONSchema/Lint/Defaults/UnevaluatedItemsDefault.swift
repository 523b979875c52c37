import Findings
import Syntax

/// `unevaluatedItems` that allows everything.
///
/// ## What it flags
/// `unevaluatedItems` with the value `true` or `{}`.
///
/// ## Why it matters
/// Items that nothing else describes are allowed anyway.
///
/// ## Example
/// ```json
/// {"prefixItems": [{"type": "string"}], "unevaluatedItems": true}
/// ```
///
/// ## What to write instead
/// `false`, if no further items are meant; else leave the keyword out.
///
/// ## Fix
/// Safe: removes the keyword; a suggestion where another `unevaluatedItems` in the document may count on it.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 11.2; sourcemeta `unevaluated_items_default`.
struct UnevaluatedItemsDefault: KeywordLintRule {
  static let header = LintHeader("unevaluated-items-default", .warning, .defaults, since: .draft2019)
  static let keywords = ["unevaluatedItems"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard keyword.value.isTrueOrEmptyMapping else { return [] }
    let isOnlyOne = context.document.count(of: "unevaluatedItems") == 1
    return [dead(keyword, of: schema, Self.message, in: context, isSafe: isOnlyOne)]
  }

  fileprivate static let message =
    "\"unevaluatedItems\" allows every item, as if it were not there: write \"false\" or remove it."
}
