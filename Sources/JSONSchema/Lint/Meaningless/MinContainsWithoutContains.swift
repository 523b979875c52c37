import Findings
import Syntax

/// `minContains` without `contains`.
///
/// ## What it flags
/// `minContains` in a schema that has no `contains`.
///
/// ## Why it matters
/// Validators ignore it; often `minItems` is meant.
///
/// ## Example
/// ```json
/// {"type": "array", "minContains": 2}
/// ```
///
/// ## What to write instead
/// Add `contains`, or write `minItems`.
///
/// ## Fix
/// A suggestion: removes the keyword.
///
/// ## Source
/// JSON Schema 2020-12 Validation, section 6.4.5; sourcemeta `min_contains_without_contains`.
struct MinContainsWithoutContains: KeywordLintRule {
  static let header = LintHeader("min-contains-without-contains", .warning, .meaningless, since: .draft2019)
  static let keywords = ["minContains"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard !schema.has("contains") else { return [] }
    return [dead(keyword, of: schema, Self.message, in: context, isSafe: false)]
  }

  fileprivate static let message =
    "\"minContains\" is ignored without \"contains\": add \"contains\", or write \"minItems\" if all items are meant."
}
