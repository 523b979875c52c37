import Findings
import Syntax

/// An `anyOf` with a branch that allows everything.
///
/// ## What it flags
/// `true` or `{}` among the schemas of `anyOf`, unless an `unevaluated…` keyword in the document makes use of the
/// other branches.
///
/// ## Why it matters
/// Every value is valid by that branch, so `anyOf` asks for nothing.
///
/// ## Example
/// ```json
/// {"anyOf": [{"type": "string"}, true]}
/// ```
///
/// ## What to write instead
/// The branches that are meant, or no `anyOf`.
///
/// ## Fix
/// A suggestion: removes the keyword.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 10.2.1.2; sourcemeta `anyof_true_simplify`.
struct AnyofTrueSimplify: KeywordLintRule {
  static let header = LintHeader("anyof-true-simplify", .warning, .simplification, since: .draft4)
  static let keywords = ["anyOf"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard let branch = schema.children("anyOf").first(where: \.allowsEverything), !context.document.usesUnevaluated
    else { return [] }
    let change = context.editing.remove([keyword], from: schema.value)
    return [
      finding(
        Self.message, at: branch.value.writtenRange, fixes: fix("Remove \"anyOf\"", change, isSafe: false),
        tags: [.unnecessary])
    ]
  }

  fileprivate static let message =
    "Every value is valid by this branch, so \"anyOf\" asks for nothing: correct the branch, or remove \"anyOf\"."
}
