import Findings
import Syntax

/// `type: string` in `propertyNames`.
///
/// ## What it flags
/// `type` that allows strings, directly in `propertyNames`.
///
/// ## Why it matters
/// Names of properties are always strings, so it asks for nothing.
///
/// ## Example
/// ```json
/// {"propertyNames": {"type": "string", "pattern": "^[a-z]+$"}}
/// ```
///
/// ## What to write instead
/// The other keywords alone.
///
/// ## Fix
/// Safe: removes `type`.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 10.3.2.4; sourcemeta `property_names_type_default`.
struct PropertyNamesTypeDefault: KeywordLintRule {
  static let header = LintHeader("property-names-type-default", .warning, .defaults, since: .draft6)
  static let keywords = ["type"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard schema.parentKeyword == "propertyNames", schema.types?.contains(.string) == true else { return [] }
    return [dead(keyword, of: schema, Self.message, in: context)]
  }

  fileprivate static let message =
    "Names of properties are always strings, so \"type\" asks for nothing here: remove it."
}
