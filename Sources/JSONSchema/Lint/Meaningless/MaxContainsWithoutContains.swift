import Findings
import Syntax

/// `maxContains` without `contains`.
///
/// ## What it flags
/// `maxContains` in a schema that has no `contains`.
///
/// ## Why it matters
/// Validators ignore it; often `maxItems` is meant.
///
/// ## Example
/// ```json
/// {"type": "array", "maxContains": 3}
/// ```
///
/// ## What to write instead
/// Add `contains`, or write `maxItems`.
///
/// ## Fix
/// A suggestion: removes the keyword.
///
/// ## Source
/// JSON Schema 2020-12 Validation, section 6.4.4; sourcemeta `max_contains_without_contains`.
struct MaxContainsWithoutContains: KeywordLintRule {
  static let header = LintHeader("max-contains-without-contains", .warning, .meaningless, since: .draft2019)
  static let keywords = ["maxContains"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard !schema.has("contains") else { return [] }
    return [dead(keyword, of: schema, Self.message, in: context, isSafe: false)]
  }

  fileprivate static let message =
    "\"maxContains\" is ignored without \"contains\": add \"contains\", or write \"maxItems\" if all items are meant."
}
