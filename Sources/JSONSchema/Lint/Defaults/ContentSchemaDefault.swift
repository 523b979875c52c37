import Findings
import Syntax

/// A `contentSchema` that allows everything.
///
/// ## What it flags
/// `contentSchema` with the value `true` or `{}`.
///
/// ## Why it matters
/// It says nothing about the content, and a reader looks for what it says.
///
/// ## Example
/// ```json
/// {"contentMediaType": "application/json", "contentSchema": true}
/// ```
///
/// ## What to write instead
/// Describe the content, or leave the keyword out.
///
/// ## Fix
/// Safe: removes the keyword.
///
/// ## Source
/// JSON Schema 2020-12 Validation, section 8.5; sourcemeta `content_schema_default`.
struct ContentSchemaDefault: KeywordLintRule {
  static let header = LintHeader("content-schema-default", .warning, .defaults, since: .draft2019)
  static let keywords = ["contentSchema"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard keyword.value.isTrueOrEmptyMapping else { return [] }
    return [dead(keyword, of: schema, Self.message, in: context)]
  }

  fileprivate static let message =
    "\"contentSchema\" allows every content, so it says nothing: describe the content or remove it."
}
