import Findings
import Syntax

/// `patternProperties` without a pattern.
///
/// ## What it flags
/// `patternProperties` with the value `{}`.
///
/// ## Why it matters
/// It describes no property; often the pattern that belongs there was forgotten.
///
/// ## Example
/// ```json
/// {"type": "object", "patternProperties": {}}
/// ```
///
/// ## What to write instead
/// Describe properties by patterns, or leave the keyword out.
///
/// ## Fix
/// Safe: removes the keyword.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 10.3.2.2; sourcemeta `pattern_properties_default`.
struct PatternPropertiesDefault: KeywordLintRule {
  static let header = LintHeader("pattern-properties-default", .warning, .defaults)
  static let keywords = ["patternProperties"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard keyword.value.isEmptyMapping else { return [] }
    return [dead(keyword, of: schema, Self.message, in: context)]
  }

  fileprivate static let message =
    "\"patternProperties\" describes no property, so it says nothing: fill it or remove it."
}
