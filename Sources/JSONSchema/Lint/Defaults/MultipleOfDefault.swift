import Findings
import Syntax

/// `multipleOf: 1` where only integers are allowed.
///
/// ## What it flags
/// `multipleOf` with the value 1 beside `type: integer`. Beside `type: number` it asks for integers and is left
/// alone.
///
/// ## Why it matters
/// Every integer is a multiple of 1, so the keyword asks for nothing.
///
/// ## Example
/// ```json
/// {"type": "integer", "multipleOf": 1}
/// ```
///
/// ## What to write instead
/// Leave the keyword out, or name the step that is meant.
///
/// ## Fix
/// Safe: removes the keyword.
///
/// ## Source
/// JSON Schema 2020-12 Validation, section 6.2.1; sourcemeta `multiple_of_default`.
struct MultipleOfDefault: KeywordLintRule {
  static let header = LintHeader("multiple-of-default", .warning, .defaults, since: .draft4)
  static let keywords = ["multipleOf"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard schema.number("multipleOf") == .one, let types = schema.types, !types.contains(.fraction) else { return [] }
    return [dead(keyword, of: schema, Self.message, in: context)]
  }

  fileprivate static let message = "Every integer is a multiple of 1, so \"multipleOf\" asks for nothing: remove it."
}
