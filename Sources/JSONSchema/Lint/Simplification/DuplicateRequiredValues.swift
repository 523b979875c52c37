import Findings
import Syntax

/// A name of `required` that stands twice.
///
/// ## What it flags
/// A name in `required` that is equal to one before it.
///
/// ## Why it matters
/// The standard asks for different names, and some validators refuse the schema; often another name is meant.
///
/// ## Example
/// ```json
/// {"required": ["id", "name", "id"]}
/// ```
///
/// ## What to write instead
/// Each name once.
///
/// ## Fix
/// Safe: removes the later one.
///
/// ## Source
/// JSON Schema 2020-12 Validation, section 6.5.3; sourcemeta `duplicate_required_values`.
struct DuplicateRequiredValues: KeywordLintRule {
  static let header = LintHeader("duplicate-required-values", .warning, .simplification, since: .draft4)
  static let keywords = ["required"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    duplicates(in: keyword.value, context, Self.message)
  }

  fileprivate static func message(_ name: String) -> String {
    "\"required\" names \(name) already: remove it, or write the name that is meant."
  }
}
