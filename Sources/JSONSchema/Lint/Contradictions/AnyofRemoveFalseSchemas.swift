import Findings
import Syntax

/// A branch of `anyOf` that no value meets.
///
/// ## What it flags
/// `false` among other schemas of `anyOf`.
///
/// ## Why it matters
/// It never decides anything.
///
/// ## Example
/// ```json
/// {"anyOf": [{"type": "string"}, false]}
/// ```
///
/// ## What to write instead
/// The other branches alone.
///
/// ## Fix
/// Safe: removes the branch.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 10.2.1.2; sourcemeta `anyof_remove_false_schemas`.
struct AnyofRemoveFalseSchemas: KeywordLintRule {
  static let header = LintHeader("anyof-remove-false-schemas", .warning, .contradictions, since: .draft6)
  static let keywords = ["anyOf"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    let branches = schema.children("anyOf")
    let dead = branches.filter(\.isFalse)
    guard let first = dead.first, dead.count < branches.count else { return [] }
    let change = context.editing.removeItems(
      at: Set(dead.compactMap { $0.name.flatMap { Int($0) } }), from: keyword.value)
    return [
      finding(
        Self.message, at: first.value.writtenRange, fixes: fix("Remove \"false\" from \"anyOf\"", change),
        tags: [.unnecessary])
    ]
  }

  fileprivate static let message =
    "No value is valid by \"false\", so this branch of \"anyOf\" has no effect: remove it."
}
