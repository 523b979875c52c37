import Findings
import Syntax

/// Two bounds that leave one number.
///
/// ## What it flags
/// `minimum` equal to `maximum`, beside `type: number` or `integer`.
///
/// ## Why it matters
/// `const` says the same at a glance.
///
/// ## Example
/// ```json
/// {"type": "integer", "minimum": 3, "maximum": 3}
/// ```
///
/// ## What to write instead
/// `{"type": "integer", "const": 3}`
///
/// ## Fix
/// Safe: writes `const`.
///
/// ## Source
/// JSON Schema 2020-12 Validation, section 6.1.3; sourcemeta `equal_numeric_bounds_to_const`.
struct EqualNumericBoundsToConst: KeywordLintRule {
  static let header = LintHeader("equal-numeric-bounds-to-const", .information, .simplification, since: .draft6)
  static let keywords = ["minimum"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard let value = EqualBounds.value(of: schema), !schema.has("const"), let maximum = schema.entry("maximum") else {
      return []
    }
    let change =
      context.editing.rename(keyword.key, to: "const") + context.editing.remove([maximum], from: schema.value)
    return [finding(Self.message(value), at: keyword.key.writtenRange, fixes: fix("Write \"const\"", change))]
  }

  fileprivate static func message(_ value: String) -> String {
    "\"minimum\" and \"maximum\" leave \(value) alone: write \"const\"."
  }
}
