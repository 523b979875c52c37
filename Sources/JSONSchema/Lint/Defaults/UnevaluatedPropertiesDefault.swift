import Findings
import Syntax

/// `unevaluatedProperties` that allows everything.
///
/// ## What it flags
/// `unevaluatedProperties` with the value `true` or `{}`.
///
/// ## Why it matters
/// Properties that nothing else describes are allowed anyway.
///
/// ## Example
/// ```json
/// {"properties": {"id": {"type": "string"}}, "unevaluatedProperties": true}
/// ```
///
/// ## What to write instead
/// `false`, if no further properties are meant; else leave the keyword out.
///
/// ## Fix
/// Safe: removes the keyword; a suggestion where another `unevaluatedProperties` in the document may count on it.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 11.3; sourcemeta `unevaluated_properties_default`.
struct UnevaluatedPropertiesDefault: KeywordLintRule {
  static let header = LintHeader("unevaluated-properties-default", .warning, .defaults, since: .draft2019)
  static let keywords = ["unevaluatedProperties"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard keyword.value.isTrueOrEmptyMapping else { return [] }
    let isOnlyOne = context.document.count(of: "unevaluatedProperties") == 1
    return [dead(keyword, of: schema, Self.message, in: context, isSafe: isOnlyOne)]
  }

  fileprivate static let message =
    "\"unevaluatedProperties\" allows every property, as if it were not there: write \"false\" or remove it."
}
