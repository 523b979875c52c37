import Findings
import Syntax

/// An example that the schema itself forbids.
///
/// ## What it flags
/// A value in `examples` that is not valid by the schema they stand in.
///
/// ## Why it matters
/// Readers copy examples.
///
/// ## Example
/// ```json
/// {"type": "integer", "examples": [1, "two"]}
/// ```
///
/// ## What to write instead
/// An example that is valid, or a schema that allows it.
///
/// ## Fix
/// None: only its author knows which of the two is right.
///
/// ## Source
/// JSON Schema 2020-12 Validation, section 9.5; sourcemeta `valid_examples`.
struct ValidExamples: KeywordLintRule {
  static let header = LintHeader("valid-examples", .warning, .metadata, since: .draft6)
  static let keywords = ["examples"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard keyword.value.isSequence else { return [] }
    return keyword.value.items.compactMap { example in
      context.problem(with: example, by: schema).map { finding(Self.message($0.message), at: $0.range) }
    }
  }

  fileprivate static func message(_ problem: String) -> String {
    "The example is not valid by its own schema, and readers copy examples: \(problem)"
  }
}
