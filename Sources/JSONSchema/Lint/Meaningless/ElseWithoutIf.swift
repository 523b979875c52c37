import Findings
import Syntax

/// `else` without `if`.
///
/// ## What it flags
/// `else` in a schema that has no `if`.
///
/// ## Why it matters
/// Validators ignore it, so what it asks for is never checked.
///
/// ## Example
/// ```json
/// {"then": {"required": ["a"]}, "else": {"required": ["b"]}}
/// ```
///
/// ## What to write instead
/// Add the condition as `if`.
///
/// ## Fix
/// A suggestion: removes the keyword.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 10.2.2.3; sourcemeta `else_without_if`.
struct ElseWithoutIf: KeywordLintRule {
  static let header = LintHeader("else-without-if", .warning, .meaningless, since: .draft7)
  static let keywords = ["else"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard !schema.has("if") else { return [] }
    return [dead(keyword, of: schema, Self.message, in: context, isSafe: false)]
  }

  fileprivate static let message = "\"else\" is ignored without \"if\", so nothing in it is checked: add the condition."
}
