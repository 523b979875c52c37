import Findings
import Syntax

/// A `oneOf` whose branches exclude one another by type.
///
/// ## What it flags
/// `oneOf` with two branches or more, each with a type that no other has.
///
/// ## Why it matters
/// `anyOf` says the same and is checked faster. A matter of taste, so the rule is off.
///
/// ## Example
/// ```json
/// {"oneOf": [{"type": "string"}, {"type": "integer"}]}
/// ```
///
/// ## What to write instead
/// `{"anyOf": [{"type": "string"}, {"type": "integer"}]}`
///
/// ## Fix
/// Safe: renames the keyword.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 10.2.1.3; sourcemeta `oneof_to_anyof_disjoint_types`.
struct OneofToAnyofDisjointTypes: KeywordLintRule {
  static let header = LintHeader("oneof-to-anyof-disjoint-types", nil, .simplification, since: .draft4)
  static let keywords = ["oneOf"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    let branches = schema.children("oneOf")
    guard branches.count > 1, !schema.has("anyOf") else { return [] }
    var seen: TypeSet = []
    for branch in branches {
      guard branch.has("type") || branch.hasAny(["const", "enum"]), seen.isDisjoint(with: branch.possibleTypes) else {
        return []
      }
      seen.formUnion(branch.possibleTypes)
    }
    let change = context.editing.rename(keyword.key, to: "anyOf")
    return [finding(Self.message, at: keyword.key.writtenRange, fixes: fix("Rename to \"anyOf\"", change))]
  }

  fileprivate static let message =
    "No value has the types of two branches, so \"oneOf\" need not compare them: write \"anyOf\"."
}
