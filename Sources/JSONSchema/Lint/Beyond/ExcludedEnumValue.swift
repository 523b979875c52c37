import Findings
import Syntax

/// A value of `enum` or `const` that the keywords beside it forbid.
///
/// ## What it flags
/// A value that `type`, `pattern`, `minLength`, `maxLength`, `minimum` or `maximum` in the same schema excludes.
///
/// ## Why it matters
/// It can never be used, though the list offers it.
///
/// ## Example
/// ```json
/// {"type": "string", "enum": ["low", "high", 3]}
/// ```
///
/// ## What to write instead
/// A list of values that are allowed, or wider keywords.
///
/// ## Fix
/// A suggestion for `enum`: removes the value from the list.
///
/// ## Source
/// JSON Schema 2020-12 Validation, sections 6.1.2 and 6.1.3.
struct ExcludedEnumValue: KeywordLintRule {
  static let header = LintHeader("excluded-enum-value", .warning, .beyond)
  static let keywords = ["enum", "const"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    let limits = ScalarLimits(of: schema)
    let isList = keyword.key.reads("enum")
    guard isList ? keyword.value.isSequence : schema.dialect >= .draft6 else { return [] }
    let values = isList ? Array(keyword.value.items) : [keyword.value]
    return values.indices.compactMap { index in
      guard let limit = limits.excluding(values[index]) else { return nil }
      let fixes =
        isList && values.count > 1
        ? fix(
          "Remove \(quoted(values[index]))", context.editing.removeItems(at: [index], from: keyword.value),
          isSafe: false)
        : []
      return finding(
        Self.message(quoted(values[index]), quoted(limit.key)), at: values[index].writtenRange,
        related: [RelatedPlace(limit.range, "\(quoted(limit.key)) is here.")], fixes: fixes)
    }
  }

  fileprivate static func message(_ value: String, _ keyword: String) -> String {
    "\(value) is listed but never valid, as \(keyword) beside it excludes it: correct one of the two."
  }
}
