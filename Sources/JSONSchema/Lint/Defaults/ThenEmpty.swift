import Findings
import Syntax

/// A `then` that allows everything.
///
/// ## What it flags
/// `then` with the value `true` or `{}`, beside `if`.
///
/// ## Why it matters
/// A value that meets `if` is not checked any further with or without it.
///
/// ## Example
/// ```json
/// {"if": {"required": ["a"]}, "then": {}, "else": {"required": ["b"]}}
/// ```
///
/// ## What to write instead
/// Write down what must hold in that case, or leave the keyword out; `not` around the condition may be simpler.
///
/// ## Fix
/// Safe: removes the keyword.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 10.2.2.2; sourcemeta `then_empty`.
struct ThenEmpty: KeywordLintRule {
  static let header = LintHeader("then-empty", .warning, .defaults, since: .draft7)
  static let keywords = ["then"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard schema.has("if"), keyword.value.isTrueOrEmptyMapping else { return [] }
    return [dead(keyword, of: schema, Self.message, in: context)]
  }

  fileprivate static let message =
    "\"then\" allows everything, so it asks for nothing: say what must hold or remove it."
}
