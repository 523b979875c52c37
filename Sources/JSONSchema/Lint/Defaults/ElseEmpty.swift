import Findings
import Syntax

/// An `else` that allows everything.
///
/// ## What it flags
/// `else` with the value `true` or `{}`, beside `if`.
///
/// ## Why it matters
/// A value that does not meet `if` is not checked any further with or without it.
///
/// ## Example
/// ```json
/// {"if": {"required": ["a"]}, "then": {"required": ["b"]}, "else": {}}
/// ```
///
/// ## What to write instead
/// Write down what must hold in the other case, or leave the keyword out.
///
/// ## Fix
/// Safe: removes the keyword.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 10.2.2.3; sourcemeta `else_empty`.
struct ElseEmpty: KeywordLintRule {
  static let header = LintHeader("else-empty", .warning, .defaults, since: .draft7)
  static let keywords = ["else"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard schema.has("if"), keyword.value.isTrueOrEmptyMapping else { return [] }
    return [dead(keyword, of: schema, Self.message, in: context)]
  }

  fileprivate static let message =
    "\"else\" allows everything, so it asks for nothing: say what must hold or remove it."
}
