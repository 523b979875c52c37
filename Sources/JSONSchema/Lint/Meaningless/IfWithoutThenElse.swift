import Findings
import Syntax

/// `if` without `then` and `else`.
///
/// ## What it flags
/// `if` in a schema that has neither, unless an `unevaluated…` keyword in the document makes use of what it
/// evaluates.
///
/// ## Why it matters
/// Whether the condition holds or not, nothing follows from it.
///
/// ## Example
/// ```json
/// {"if": {"required": ["a"]}}
/// ```
///
/// ## What to write instead
/// Add what must hold as `then`.
///
/// ## Fix
/// A suggestion: removes the keyword.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 10.2.2.1; sourcemeta `if_without_then_else`.
struct IfWithoutThenElse: KeywordLintRule {
  static let header = LintHeader("if-without-then-else", .warning, .meaningless, since: .draft7)
  static let keywords = ["if"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard !schema.has("then"), !schema.has("else"), !context.document.usesUnevaluated else { return [] }
    return [dead(keyword, of: schema, Self.message, in: context, isSafe: false)]
  }

  fileprivate static let message =
    "Nothing follows from \"if\" without \"then\" or \"else\": add what must hold where the condition does."
}
