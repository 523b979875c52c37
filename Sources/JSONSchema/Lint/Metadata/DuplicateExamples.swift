import Findings
import Syntax

/// An example that stands twice.
///
/// ## What it flags
/// A value in `examples` that is equal to one before it.
///
/// ## Why it matters
/// The second shows nothing new; often a change was forgotten after copying.
///
/// ## Example
/// ```json
/// {"examples": ["low", "high", "low"]}
/// ```
///
/// ## What to write instead
/// Each example once.
///
/// ## Fix
/// Safe: removes the later ones.
///
/// ## Source
/// JSON Schema 2020-12 Validation, section 9.5; sourcemeta `duplicate_examples`.
struct DuplicateExamples: KeywordLintRule {
  static let header = LintHeader("duplicate-examples", .warning, .metadata, since: .draft6)
  static let keywords = ["examples"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    duplicates(in: keyword.value, context, Self.message)
  }

  fileprivate static func message(_ value: String) -> String {
    "The example \(value) is there already: remove it, or show something else."
  }
}
