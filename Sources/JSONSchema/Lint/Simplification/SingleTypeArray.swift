import Findings
import Syntax

/// A list of one type.
///
/// ## What it flags
/// `type` with a list that has one name.
///
/// ## Why it matters
/// The name alone says the same.
///
/// ## Example
/// ```json
/// {"type": ["string"]}
/// ```
///
/// ## What to write instead
/// `{"type": "string"}`
///
/// ## Fix
/// Safe: writes the name alone.
///
/// ## Source
/// JSON Schema 2020-12 Validation, section 6.1.1; sourcemeta `single_type_array`.
struct SingleTypeArray: KeywordLintRule {
  static let header = LintHeader("single-type-array", .information, .simplification)
  static let keywords = ["type"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    let names = Array(keyword.value.items)
    guard names.count == 1, let name = names.first, name.scalarType == .string else { return [] }
    let change = context.editing.replace(keyword.value, with: .copy(name))
    return [
      finding(
        Self.message(quoted(name)), at: keyword.value.writtenRange, fixes: fix("Write \(quoted(name)) alone", change))
    ]
  }

  fileprivate static func message(_ name: String) -> String { "The list has one type alone: write \(name)." }
}
