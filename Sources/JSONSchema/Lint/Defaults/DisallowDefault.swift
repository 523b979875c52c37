import Findings
import Syntax

/// `disallow` without a type.
///
/// ## What it flags
/// `disallow` with the value `[]`.
///
/// ## Why it matters
/// It forbids nothing; often the type that belongs there was forgotten.
///
/// ## Example
/// ```json
/// {"disallow": []}
/// ```
///
/// ## What to write instead
/// Name the types, or leave the keyword out.
///
/// ## Fix
/// Safe: removes the keyword.
///
/// ## Source
/// JSON Schema draft 3, section 5.25; sourcemeta `disallow_default`.
struct DisallowDefault: KeywordLintRule {
  static let header = LintHeader("disallow-default", .warning, .defaults, until: .draft3)
  static let keywords = ["disallow"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard keyword.value.isEmptySequence else { return [] }
    return [dead(keyword, of: schema, Self.message, in: context)]
  }

  fileprivate static let message = "\"disallow\" names no type, so it forbids nothing: name one or remove it."
}
