import Findings
import Syntax

/// A value of `enum` that stands twice.
///
/// ## What it flags
/// A value in `enum` that is equal to one before it; numbers are equal by value.
///
/// ## Why it matters
/// It changes nothing, and the standard asks for different values; often a change was forgotten after copying.
///
/// ## Example
/// ```json
/// {"enum": ["low", "high", "low"]}
/// ```
///
/// ## What to write instead
/// Each value once.
///
/// ## Fix
/// Safe: removes the later one.
///
/// ## Source
/// JSON Schema 2020-12 Validation, section 6.1.2; sourcemeta `duplicate_enum_values`.
struct DuplicateEnumValues: KeywordLintRule {
  static let header = LintHeader("duplicate-enum-values", .warning, .simplification)
  static let keywords = ["enum"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    duplicates(in: keyword.value, context, Self.message)
  }

  fileprivate static func message(_ value: String) -> String {
    "\"enum\" lists \(value) already: remove it, or write the value that is meant."
  }
}
