import Findings
import Syntax

/// `divisibleBy: 1` where only integers are allowed.
///
/// ## What it flags
/// `divisibleBy` with the value 1 beside `type: integer`. Beside `type: number` it asks for integers and is left
/// alone.
///
/// ## Why it matters
/// Every integer is a multiple of 1, so the keyword asks for nothing.
///
/// ## Example
/// ```json
/// {"type": "integer", "divisibleBy": 1}
/// ```
///
/// ## What to write instead
/// Leave the keyword out, or name the step that is meant.
///
/// ## Fix
/// Safe: removes the keyword.
///
/// ## Source
/// JSON Schema draft 3, section 5.24; sourcemeta `divisible_by_default`.
struct DivisibleByDefault: KeywordLintRule {
  static let header = LintHeader("divisible-by-default", .warning, .defaults, until: .draft3)
  static let keywords = ["divisibleBy"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard schema.number("divisibleBy") == .one, let types = schema.types, !types.contains(.fraction) else { return [] }
    return [dead(keyword, of: schema, Self.message, in: context)]
  }

  fileprivate static let message = "Every integer is divisible by 1, so \"divisibleBy\" asks for nothing: remove it."
}
