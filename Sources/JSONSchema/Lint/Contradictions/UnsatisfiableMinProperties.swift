import Findings
import Syntax

/// `minProperties` that `required` makes idle.
///
/// ## What it flags
/// `minProperties` that is not above the number of properties in `required`.
///
/// ## Why it matters
/// An object with all required properties has as many anyway, so the bound never decides anything.
///
/// ## Example
/// ```json
/// {"required": ["id", "name"], "minProperties": 1}
/// ```
///
/// ## What to write instead
/// A higher bound, or `required` alone.
///
/// ## Fix
/// Safe: removes the keyword.
///
/// ## Source
/// JSON Schema 2020-12 Validation, sections 6.5.2 and 6.5.3; sourcemeta `unsatisfiable_min_properties`.
struct UnsatisfiableMinProperties: KeywordLintRule {
  static let header = LintHeader("unsatisfiable-min-properties", .warning, .contradictions, since: .draft4)
  static let keywords = ["minProperties"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    let required = Set(schema.strings("required").compactMap(\.string))
    guard !required.isEmpty, let least = schema.number("minProperties"), least <= ExactNumber(required.count) else {
      return []
    }
    return [dead(keyword, of: schema, Self.message(required.count), in: context)]
  }

  fileprivate static func message(_ count: Int) -> String {
    "\"required\" asks for \(count) \(count == 1 ? "property" : "properties") anyway, so \"minProperties\" has no effect: raise it, or remove it."
  }
}
