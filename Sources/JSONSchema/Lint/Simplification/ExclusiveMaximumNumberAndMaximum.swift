import Findings
import Syntax

/// Two upper bounds, of which one decides.
///
/// ## What it flags
/// `exclusiveMaximum` and `maximum` in one schema.
///
/// ## Why it matters
/// The lower one decides alone; a reader takes the other for the bound.
///
/// ## Example
/// ```json
/// {"maximum": 10, "exclusiveMaximum": 8}
/// ```
///
/// ## What to write instead
/// The lower bound alone.
///
/// ## Fix
/// Safe: removes the bound that decides nothing.
///
/// ## Source
/// JSON Schema 2020-12 Validation, sections 6.2.2 and 6.2.3; sourcemeta `exclusive_maximum_number_and_maximum`.
struct ExclusiveMaximumNumberAndMaximum: KeywordLintRule {
  static let header = LintHeader("exclusive-maximum-number-and-maximum", .warning, .simplification, since: .draft6)
  static let keywords = ["exclusiveMaximum"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard let exclusive = schema.number("exclusiveMaximum"), let inclusive = schema.number("maximum"),
      let other = schema.entry("maximum")
    else { return [] }
    let idle = exclusive <= inclusive ? other : keyword
    return [
      dead(
        idle, of: schema, Self.message(quoted(idle.key), quoted((idle.key.reads("maximum") ? keyword : other).key)),
        in: context)
    ]
  }

  fileprivate static func message(_ idle: String, _ deciding: String) -> String {
    "\(deciding) is the tighter of the two bounds, so \(idle) has no effect: remove it."
  }
}
