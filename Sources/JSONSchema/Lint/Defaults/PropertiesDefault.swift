import Findings
import Syntax

/// `properties` without a property.
///
/// ## What it flags
/// `properties` with the value `{}`.
///
/// ## Why it matters
/// It describes no property; often what belongs there was forgotten.
///
/// ## Example
/// ```json
/// {"type": "object", "properties": {}}
/// ```
///
/// ## What to write instead
/// Describe the properties, or leave the keyword out.
///
/// ## Fix
/// Safe: removes the keyword.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 10.3.2.1; sourcemeta `properties_default`.
struct PropertiesDefault: KeywordLintRule {
  static let header = LintHeader("properties-default", .warning, .defaults)
  static let keywords = ["properties"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard keyword.value.isEmptyMapping else { return [] }
    return [dead(keyword, of: schema, Self.message, in: context)]
  }

  fileprivate static let message = "\"properties\" describes no property, so it says nothing: fill it or remove it."
}
