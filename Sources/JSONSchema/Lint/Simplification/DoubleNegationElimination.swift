import Findings
import Syntax

/// A negation of a negation.
///
/// ## What it flags
/// A `not` whose schema consists of another `not`, unless an `unevaluated…` keyword in the document makes use of what
/// the inner one evaluates.
///
/// ## Why it matters
/// It says the same as the inner schema, in a way that takes longer to read.
///
/// ## Example
/// ```json
/// {"not": {"not": {"type": "string"}}}
/// ```
///
/// ## What to write instead
/// `{"type": "string"}`
///
/// ## Fix
/// Safe: takes the inner schema out, where the keywords around it allow that.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 10.2.1.4; sourcemeta `double_negation_elimination`.
struct DoubleNegationElimination: KeywordLintRule {
  static let header = LintHeader("double-negation-elimination", .information, .simplification, since: .draft4)
  static let keywords = ["not"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard let outer = schema.children("not").first, outer.entries.count == 1, let inner = outer.children("not").first,
      !context.document.usesUnevaluated
    else { return [] }
    var change = ValueEditing.Change.none
    if schema.entries.count == 1, !(schema.isRoot && inner.value.boolean != nil) {
      change = context.editing.replace(schema.value, with: .copy(inner.value))
    } else if Hoisting.isPossible(inner, outOf: "not", into: schema) {
      change = context.editing.replace(keyword, of: schema.value, withEntries: inner.entries)
    }
    return [finding(Self.message, at: keyword.key.writtenRange, fixes: fix("Take the inner schema out", change))]
  }

  fileprivate static let message =
    "\"not\" of \"not\" says the same as the inner schema: write that one alone."
}
