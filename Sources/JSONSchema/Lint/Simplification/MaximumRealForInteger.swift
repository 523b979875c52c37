import Findings
import Syntax

/// An upper bound with a fraction for integers.
///
/// ## What it flags
/// `maximum` with a fraction beside `type: integer`.
///
/// ## Why it matters
/// The next integer below is the bound that holds.
///
/// ## Example
/// ```json
/// {"type": "integer", "maximum": 4.5}
/// ```
///
/// ## What to write instead
/// `{"type": "integer", "maximum": 4}`
///
/// ## Fix
/// Safe: rounds down.
///
/// ## Source
/// JSON Schema 2020-12 Validation, section 6.2.2; sourcemeta `maximum_real_for_integer`.
struct MaximumRealForInteger: KeywordLintRule {
  static let header = LintHeader("maximum-real-for-integer", .information, .simplification)
  static let keywords = ["maximum"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard schema.types == .integer, schema.dialect >= .draft6 || schema["exclusiveMaximum"]?.boolean != true,
      let rounded = schema.number("maximum")?.rounded(up: false)
    else { return [] }
    let change = context.editing.replace(keyword.value, with: .number(String(rounded)))
    return [finding(Self.message(rounded), at: keyword.value.writtenRange, fixes: fix("Write \(rounded)", change))]
  }

  fileprivate static func message(_ bound: Int) -> String {
    "No integer lies between this bound and \(bound): write \(bound)."
  }
}
