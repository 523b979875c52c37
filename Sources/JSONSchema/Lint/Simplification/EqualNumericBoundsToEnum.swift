import Findings
import Syntax

/// Two bounds that leave one number.
///
/// ## What it flags
/// Up to draft 4: `minimum` equal to `maximum`, beside `type: number` or `integer`.
///
/// ## Why it matters
/// An `enum` of one value says the same at a glance.
///
/// ## Example
/// ```json
/// {"type": "integer", "minimum": 3, "maximum": 3}
/// ```
///
/// ## What to write instead
/// `{"type": "integer", "enum": [3]}`
///
/// ## Fix
/// Safe: writes `enum`.
///
/// ## Source
/// JSON Schema draft 4 Validation, section 5.5.1; sourcemeta `equal_numeric_bounds_to_enum`.
struct EqualNumericBoundsToEnum: KeywordLintRule {
  static let header = LintHeader("equal-numeric-bounds-to-enum", .information, .simplification, until: .draft4)
  static let keywords = ["minimum"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard let value = EqualBounds.value(of: schema), !schema.has("enum"), let maximum = schema.entry("maximum") else {
      return []
    }
    let change =
      context.editing.rename(keyword.key, to: "enum")
      + context.editing.replace(keyword.value, with: .sequence([.number(value)]))
      + context.editing.remove([maximum], from: schema.value)
    return [finding(Self.message(value), at: keyword.key.writtenRange, fixes: fix("Write \"enum\"", change))]
  }

  fileprivate static func message(_ value: String) -> String {
    "\"minimum\" and \"maximum\" leave \(value) alone: write \"enum\"."
  }
}
