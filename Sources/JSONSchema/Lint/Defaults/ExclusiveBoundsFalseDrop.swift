import Findings
import Syntax

/// `exclusiveMinimum` or `exclusiveMaximum` set to `false`.
///
/// ## What it flags
/// Up to draft 4: one of the two keywords with the value `false`, which is the default.
///
/// ## Why it matters
/// It changes nothing, and a quick reader takes it for an exclusive bound.
///
/// ## Example
/// ```json
/// {"minimum": 0, "exclusiveMinimum": false}
/// ```
///
/// ## What to write instead
/// Leave the keyword out.
///
/// ## Fix
/// Safe: removes the keyword.
///
/// ## Source
/// JSON Schema draft 4 Validation, section 5.1.2; sourcemeta `exclusive_bounds_false_drop`.
struct ExclusiveBoundsFalseDrop: KeywordLintRule {
  static let header = LintHeader("exclusive-bounds-false-drop", .warning, .defaults, until: .draft4)
  static let keywords = ["exclusiveMinimum", "exclusiveMaximum"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard keyword.value.boolean == false else { return [] }
    return [dead(keyword, of: schema, Self.message(quoted(keyword.key)), in: context)]
  }

  fileprivate static func message(_ keyword: String) -> String {
    "\(keyword) is false by default, so it changes nothing and is easily misread: remove it."
  }
}
