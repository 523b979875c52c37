import Findings
import Syntax

/// A `default` that the schema itself forbids.
///
/// ## What it flags
/// A default value that is not valid by the schema it stands in.
///
/// ## Why it matters
/// Programs that fill it in make data that is wrong.
///
/// ## Example
/// ```json
/// {"type": "integer", "default": "3"}
/// ```
///
/// ## What to write instead
/// A default that is valid, or a schema that allows it.
///
/// ## Fix
/// None: only its author knows which of the two is right.
///
/// ## Source
/// JSON Schema 2020-12 Validation, section 9.2; sourcemeta `valid_default`.
struct ValidDefault: KeywordLintRule {
  static let header = LintHeader("valid-default", .warning, .metadata)
  static let keywords = ["default"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard let problem = context.problem(with: keyword.value, by: schema) else { return [] }
    return [finding(Self.message(problem.message), at: problem.range)]
  }

  fileprivate static func message(_ problem: String) -> String {
    "The default is not valid by its own schema, so filling it in makes wrong data: \(problem)"
  }
}
