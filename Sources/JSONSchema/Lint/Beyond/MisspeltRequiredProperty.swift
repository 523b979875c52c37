import Findings
import Syntax

/// A required property that is probably misspelt.
///
/// ## What it flags
/// A name in `required` that `properties` does not describe, but that is near to one that it does describe and that
/// is not required.
///
/// ## Why it matters
/// Data must have a property that nothing describes, and the one that is meant stays optional.
///
/// ## Example
/// ```json
/// {"properties": {"answer": {"type": "string"}}, "required": ["anwser"]}
/// ```
///
/// ## What to write instead
/// `"required": ["answer"]`
///
/// ## Fix
/// A suggestion: writes the name of the property.
///
/// ## Source
/// JSON Schema 2020-12 Validation, section 6.5.3.
struct MisspeltRequiredProperty: KeywordLintRule {
  static let header = LintHeader("misspelt-required-property", .warning, .beyond, since: .draft4)
  static let keywords = ["required"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard let properties = schema["properties"], properties.isMapping else { return [] }
    let required = schema.strings("required")
    let described = properties.entries.compactMap(\.key.string)
    let known = Set(described)
    let demanded = Set(required.compactMap(\.string))
    let nearest = NearestWord(among: described.filter { !demanded.contains($0) })
    let unknown = required.filter { name in name.string.map { !known.contains($0) } ?? false }
    return unknown.prefix(nearest.affordableSearches).compactMap { name in
      guard let text = name.string, let near = nearest.of(text) else { return nil }
      let change = context.editing.replace(name, with: .string(near))
      return finding(
        Self.message(text, near), at: name.writtenRange, fixes: fix("Write \(quoted(near))", change, isSafe: false))
    }
  }

  fileprivate static func message(_ name: String, _ near: String) -> String {
    "\"\(name)\" is required, but \"properties\" describes \"\(near)\": write \"\(near)\", or describe \"\(name)\"."
  }
}
