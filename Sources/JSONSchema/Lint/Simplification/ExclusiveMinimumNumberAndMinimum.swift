import Findings
import Syntax

/// Two lower bounds, of which one decides.
///
/// ## What it flags
/// `exclusiveMinimum` and `minimum` in one schema.
///
/// ## Why it matters
/// The higher one decides alone; a reader takes the other for the bound.
///
/// ## Example
/// ```json
/// {"minimum": 0, "exclusiveMinimum": 2}
/// ```
///
/// ## What to write instead
/// The higher bound alone.
///
/// ## Fix
/// Safe: removes the bound that decides nothing.
///
/// ## Source
/// JSON Schema 2020-12 Validation, sections 6.2.4 and 6.2.5; sourcemeta `exclusive_minimum_number_and_minimum`.
struct ExclusiveMinimumNumberAndMinimum: KeywordLintRule {
  static let header = LintHeader("exclusive-minimum-number-and-minimum", .warning, .simplification, since: .draft6)
  static let keywords = ["exclusiveMinimum"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard let exclusive = schema.number("exclusiveMinimum"), let inclusive = schema.number("minimum"),
      let other = schema.entry("minimum")
    else { return [] }
    let idle = exclusive >= inclusive ? other : keyword
    return [
      dead(
        idle, of: schema, Self.message(quoted(idle.key), quoted((idle.key.reads("minimum") ? keyword : other).key)),
        in: context)
    ]
  }

  fileprivate static func message(_ idle: String, _ deciding: String) -> String {
    "\(deciding) is the tighter of the two bounds, so \(idle) has no effect: remove it."
  }
}
