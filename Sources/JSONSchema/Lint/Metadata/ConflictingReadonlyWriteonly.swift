import Findings
import Syntax

/// A value that may neither be read nor written.
///
/// ## What it flags
/// `readOnly: true` beside `writeOnly: true`.
///
/// ## Why it matters
/// The two exclude each other; tools that generate forms or clients leave the property out, or stop.
///
/// ## Example
/// ```json
/// {"readOnly": true, "writeOnly": true}
/// ```
///
/// ## What to write instead
/// One of the two.
///
/// ## Fix
/// None: only its author knows which one is meant.
///
/// ## Source
/// JSON Schema 2020-12 Validation, section 9.4; sourcemeta `conflicting_readonly_writeonly`.
struct ConflictingReadonlyWriteonly: KeywordLintRule {
  static let header = LintHeader("conflicting-readonly-writeonly", .error, .metadata, since: .draft7)
  static let keywords = ["readOnly"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard keyword.value.boolean == true, let other = schema.entry("writeOnly"), other.value.boolean == true else {
      return []
    }
    return [
      finding(
        Self.message, at: keyword.key.writtenRange,
        related: [RelatedPlace(other.key.writtenRange, "\"writeOnly\" is here.")])
    ]
  }

  fileprivate static let message = "\"readOnly\" and \"writeOnly\" exclude each other: remove one of them."
}
