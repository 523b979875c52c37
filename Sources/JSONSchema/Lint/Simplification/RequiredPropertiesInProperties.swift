import Findings
import Syntax

/// A required property that `properties` does not describe.
///
/// ## What it flags
/// A name in `required` that is not in `properties` of the same schema.
///
/// ## Why it matters
/// It may be misspelt, or described elsewhere. The latter is common, so the rule is off; `misspelt-required-property`
/// finds the slips.
///
/// ## Example
/// ```json
/// {"properties": {"id": {"type": "string"}}, "required": ["id", "name"]}
/// ```
///
/// ## What to write instead
/// A description of `name` in `properties`.
///
/// ## Fix
/// Safe: adds the property with the schema `true`.
///
/// ## Source
/// sourcemeta `required_properties_in_properties`.
struct RequiredPropertiesInProperties: KeywordLintRule {
  static let header = LintHeader("required-properties-in-properties", nil, .simplification, since: .draft4)
  static let keywords = ["required"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard schema.dialect > .draft4 else { return [] }
    let properties = schema["properties"]
    return schema.strings("required").compactMap { name in
      guard let text = name.string, properties?[text] == nil else { return nil }
      let change =
        properties.map { context.editing.insert(text, .boolean(true), into: $0) }
        ?? context.editing.insert(
          "properties", .mapping([(text, .boolean(true))]), into: schema.value, at: .after(keyword))
      return finding(
        Self.message(text), at: name.writtenRange, fixes: fix("Add \(quoted(text)) to \"properties\"", change))
    }
  }

  fileprivate static func message(_ name: String) -> String {
    "\"\(name)\" is required, but \"properties\" does not describe it: add it there."
  }
}
