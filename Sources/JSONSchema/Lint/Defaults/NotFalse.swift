import Findings
import Syntax

/// `not: false`, which forbids nothing.
///
/// ## What it flags
/// `not` with the value `false`.
///
/// ## Why it matters
/// No value is valid by `false`, so every value is valid by its opposite: the keyword asks for nothing.
///
/// ## Example
/// ```json
/// {"type": "string", "not": false}
/// ```
///
/// ## What to write instead
/// Leave the keyword out; `not: true` forbids everything, if that was meant.
///
/// ## Fix
/// Safe: removes the keyword.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 10.2.1.4; sourcemeta `not_false`.
struct NotFalse: KeywordLintRule {
  static let header = LintHeader("not-false", .warning, .defaults, since: .draft4)
  static let keywords = ["not"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard keyword.value.boolean == false else { return [] }
    return [dead(keyword, of: schema, Self.message, in: context)]
  }

  fileprivate static let message = "\"not: false\" allows every value, so it asks for nothing: remove it."
}
