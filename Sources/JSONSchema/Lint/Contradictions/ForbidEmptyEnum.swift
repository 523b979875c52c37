import Findings
import Syntax

/// An `enum` without a value.
///
/// ## What it flags
/// `enum` with the value `[]`.
///
/// ## Why it matters
/// No value is in the list, so the schema allows nothing.
///
/// ## Example
/// ```json
/// {"enum": []}
/// ```
///
/// ## What to write instead
/// The values that are meant, or `false` in the place of the schema.
///
/// ## Fix
/// A suggestion: removes the keyword.
///
/// ## Source
/// JSON Schema 2020-12 Validation, section 6.1.2; sourcemeta `forbid_empty_enum`.
struct ForbidEmptyEnum: KeywordLintRule {
  static let header = LintHeader("forbid-empty-enum", .error, .contradictions)
  static let keywords = ["enum"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard keyword.value.isEmptySequence else { return [] }
    let change = context.editing.remove([keyword], from: schema.value)
    return [
      finding(Self.message, at: keyword.value.writtenRange, fixes: fix("Remove \"enum\"", change, isSafe: false))
    ]
  }

  fileprivate static let message = "\"enum\" lists no value, so nothing is allowed: list the values, or remove it."
}
