import Findings
import Syntax

/// The empty schema `{}` where `true` says the same.
///
/// ## What it flags
/// `{}` as a subschema; in draft 4 only in `additionalProperties` and `additionalItems`, where it knows booleans.
///
/// ## Why it matters
/// `true` says on purpose that everything is allowed, while `{}` may be unfinished. This is a matter of taste, so the
/// rule is off.
///
/// ## Example
/// ```json
/// {"properties": {"name": {}}}
/// ```
///
/// ## What to write instead
/// `true`.
///
/// ## Fix
/// Safe: replaces `{}` by `true`.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 4.3.2; sourcemeta `empty_object_as_true`.
struct EmptyObjectAsTrue: SubschemaLintRule {
  static let header = LintHeader("empty-object-as-true", nil, .defaults, since: .draft4)

  func check(_ schema: Subschema, in context: LintContext) -> [Finding] {
    guard schema.isEmpty, !schema.isRoot else { return [] }
    let hasBooleans = ["additionalProperties", "additionalItems"].contains(schema.parentKeyword)
    guard schema.dialect >= .draft6 || hasBooleans else { return [] }
    let change = context.editing.replace(schema.value, with: .boolean(true))
    return [finding(Self.message, at: schema.value.range, fixes: fix("Replace \"{}\" by \"true\"", change))]
  }

  fileprivate static let message = "\"{}\" allows everything: write \"true\", which says that it is meant."
}
