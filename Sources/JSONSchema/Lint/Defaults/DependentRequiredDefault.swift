import Findings
import Syntax

/// `dependentRequired` without an entry.
///
/// ## What it flags
/// `dependentRequired` with the value `{}`.
///
/// ## Why it matters
/// It asks for nothing; often the entry that belongs there was forgotten.
///
/// ## Example
/// ```json
/// {"dependentRequired": {}}
/// ```
///
/// ## What to write instead
/// Name the dependencies, or leave the keyword out.
///
/// ## Fix
/// Safe: removes the keyword.
///
/// ## Source
/// JSON Schema 2020-12 Validation, section 6.5.4; sourcemeta `dependent_required_default`.
struct DependentRequiredDefault: KeywordLintRule {
  static let header = LintHeader("dependent-required-default", .warning, .defaults, since: .draft2019)
  static let keywords = ["dependentRequired"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard keyword.value.isEmptyMapping else { return [] }
    return [dead(keyword, of: schema, Self.message, in: context)]
  }

  fileprivate static let message =
    "\"dependentRequired\" names no property, so it asks for nothing: fill it or remove it."
}
