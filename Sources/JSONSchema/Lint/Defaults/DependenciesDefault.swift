import Findings
import Syntax

/// `dependencies` without an entry.
///
/// ## What it flags
/// `dependencies` with the value `{}`.
///
/// ## Why it matters
/// It asks for nothing; often the entry that belongs there was forgotten.
///
/// ## Example
/// ```json
/// {"dependencies": {}}
/// ```
///
/// ## What to write instead
/// Name the dependencies, or leave the keyword out.
///
/// ## Fix
/// Safe: removes the keyword.
///
/// ## Source
/// JSON Schema draft 7 Validation, section 6.5.7; sourcemeta `dependencies_default`.
struct DependenciesDefault: KeywordLintRule {
  static let header = LintHeader("dependencies-default", .warning, .defaults, until: .draft7)
  static let keywords = ["dependencies"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard keyword.value.isEmptyMapping else { return [] }
    return [dead(keyword, of: schema, Self.message, in: context)]
  }

  fileprivate static let message = "\"dependencies\" names no property, so it asks for nothing: fill it or remove it."
}
