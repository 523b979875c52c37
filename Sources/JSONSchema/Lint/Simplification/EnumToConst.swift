import Findings
import Syntax

/// An `enum` of one value.
///
/// ## What it flags
/// `enum` with a single value, without `const` beside it.
///
/// ## Why it matters
/// `const` says the same. Lists that are to grow are rightly lists, so the rule is off.
///
/// ## Example
/// ```json
/// {"enum": ["low"]}
/// ```
///
/// ## What to write instead
/// `{"const": "low"}`
///
/// ## Fix
/// Safe: writes `const`.
///
/// ## Source
/// JSON Schema 2020-12 Validation, section 6.1.3; sourcemeta `enum_to_const`.
struct EnumToConst: KeywordLintRule {
  static let header = LintHeader("enum-to-const", nil, .simplification, since: .draft6)
  static let keywords = ["enum"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    let values = Array(keyword.value.items)
    guard values.count == 1, let value = values.first, !schema.has("const") else { return [] }
    let change =
      context.editing.rename(keyword.key, to: "const") + context.editing.replace(keyword.value, with: .copy(value))
    return [finding(Self.message, at: keyword.key.writtenRange, fixes: fix("Write \"const\"", change))]
  }

  fileprivate static let message = "\"enum\" lists one value alone: write \"const\"."
}
