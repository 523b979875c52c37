import Findings
import Syntax

/// `propertyNames` that allows every name.
///
/// ## What it flags
/// `propertyNames` with the value `true` or `{}`.
///
/// ## Why it matters
/// It asks nothing of the names.
///
/// ## Example
/// ```json
/// {"type": "object", "propertyNames": {}}
/// ```
///
/// ## What to write instead
/// Say what names look like, or leave the keyword out.
///
/// ## Fix
/// Safe: removes the keyword.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 10.3.2.4; sourcemeta `property_names_default`.
struct PropertyNamesDefault: KeywordLintRule {
  static let header = LintHeader("property-names-default", .warning, .defaults, since: .draft6)
  static let keywords = ["propertyNames"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard keyword.value.isTrueOrEmptyMapping else { return [] }
    return [dead(keyword, of: schema, Self.message, in: context)]
  }

  fileprivate static let message = "\"propertyNames\" allows every name, so it asks for nothing: fill it or remove it."
}
