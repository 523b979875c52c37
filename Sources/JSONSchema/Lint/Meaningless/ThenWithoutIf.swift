import Findings
import Syntax

/// `then` without `if`.
///
/// ## What it flags
/// `then` in a schema that has no `if`.
///
/// ## Why it matters
/// Validators ignore it, so what it asks for is never checked.
///
/// ## Example
/// ```json
/// {"then": {"required": ["a"]}}
/// ```
///
/// ## What to write instead
/// Add the condition as `if`.
///
/// ## Fix
/// A suggestion: removes the keyword.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 10.2.2.2; sourcemeta `then_without_if`.
struct ThenWithoutIf: KeywordLintRule {
  static let header = LintHeader("then-without-if", .warning, .meaningless, since: .draft7)
  static let keywords = ["then"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard !schema.has("if") else { return [] }
    return [dead(keyword, of: schema, Self.message, in: context, isSafe: false)]
  }

  fileprivate static let message = "\"then\" is ignored without \"if\", so nothing in it is checked: add the condition."
}
