import Findings
import Syntax

/// `maxContains` that `maxItems` makes idle.
///
/// ## What it flags
/// `maxContains` equal to `maxItems` beside it, or greater.
///
/// ## Why it matters
/// A list cannot contain more than it has items, so the bound never decides anything.
///
/// ## Example
/// ```json
/// {"contains": {"type": "string"}, "maxContains": 5, "maxItems": 3}
/// ```
///
/// ## What to write instead
/// A lower bound, or `maxItems` alone.
///
/// ## Fix
/// Safe: removes the keyword.
///
/// ## Source
/// JSON Schema 2020-12 Validation, section 6.4.4; sourcemeta `unsatisfiable_max_contains`.
struct UnsatisfiableMaxContains: KeywordLintRule {
  static let header = LintHeader("unsatisfiable-max-contains", .warning, .contradictions, since: .draft2019)
  static let keywords = ["maxContains"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard schema.has("contains"), let most = schema.number("maxContains"), let all = schema.number("maxItems"),
      most >= all
    else { return [] }
    return [dead(keyword, of: schema, Self.message, in: context)]
  }

  fileprivate static let message =
    "\"maxItems\" allows no more items than \"maxContains\" anyway, so it has no effect: lower it, or remove it."
}
