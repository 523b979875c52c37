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
    return Duplicates.find(in: keyword.value).map { duplicate in
      finding(
        Self.message(quoted(duplicate.value)), at: duplicate.value.writtenRange,
        related: [RelatedPlace(duplicate.first.writtenRange, "The first one is here.")],
        fixes: fix(
          "Remove the second \(quoted(duplicate.value))",
          context.editing.removeItems(at: [duplicate.index], from: keyword.value)), tags: [.unnecessary])
    }
  }

  fileprivate static func message(_ value: String) -> String {
    "\"enum\" lists \(value) already: remove it, or write the value that is meant."
  }
}
