import Findings
import Syntax

/// A property without a description.
///
/// ## What it flags
/// A schema in `properties` that has neither `description` nor `$ref`.
///
/// ## Why it matters
/// Editors have nothing to show for the property. A matter of taste, so the rule is off.
///
/// ## Example
/// ```json
/// {"properties": {"id": {"type": "string"}}}
/// ```
///
/// ## What to write instead
/// `{"properties": {"id": {"description": "Names the item in reports", "type": "string"}}}`
///
/// ## Fix
/// None: only its author knows the text.
///
/// ## Source
/// JSON Schema 2020-12 Validation, section 9.1.
struct MissingPropertyDescription: KeywordLintRule {
  static let header = LintHeader("missing-property-description", nil, .beyond)
  static let keywords = ["properties"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    return schema.children("properties").compactMap { property in
      guard property.value.isMapping, let entry = property.nameEntry,
        !property.hasAny(["description", "$ref", "$dynamicRef", "$recursiveRef"])
      else { return nil }
      return finding(Self.message(quoted(entry.key)), at: entry.key.writtenRange)
    }
  }

  fileprivate static func message(_ name: String) -> String {
    "The property \(name) has no description, so editors have nothing to show for it: add \"description\"."
  }
}
