import Findings
import Syntax

/// A lower bound with a fraction for integers.
///
/// ## What it flags
/// `minimum` with a fraction beside `type: integer`.
///
/// ## Why it matters
/// The next integer above is the bound that holds.
///
/// ## Example
/// ```json
/// {"type": "integer", "minimum": 0.5}
/// ```
///
/// ## What to write instead
/// `{"type": "integer", "minimum": 1}`
///
/// ## Fix
/// Safe: rounds up.
///
/// ## Source
/// JSON Schema 2020-12 Validation, section 6.2.4; sourcemeta `minimum_real_for_integer`.
struct MinimumRealForInteger: KeywordLintRule {
  static let header = LintHeader("minimum-real-for-integer", .information, .simplification)
  static let keywords = ["minimum"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard schema.types == .integer, schema.dialect >= .draft6 || schema["exclusiveMinimum"]?.boolean != true,
      let rounded = schema.number("minimum")?.rounded(up: true)
    else { return [] }
    let change = context.editing.replace(keyword.value, with: .number(String(rounded)))
    return [finding(Self.message(rounded), at: keyword.value.writtenRange, fixes: fix("Write \(rounded)", change))]
  }

  fileprivate static func message(_ bound: Int) -> String {
    "No integer lies between this bound and \(bound): write \(bound)."
  }
}
