import Findings
import Syntax

/// A `type` beside `const`.
///
/// ## What it flags
/// `type` that allows the type of the value in `const`.
///
/// ## Why it matters
/// The constant has a type of its own. Tools that make code may want both, so the rule is off.
///
/// ## Example
/// ```json
/// {"type": "string", "const": "low"}
/// ```
///
/// ## What to write instead
/// `const` alone.
///
/// ## Fix
/// Safe: removes `type`.
///
/// ## Source
/// JSON Schema 2020-12 Validation, section 6.1.3; sourcemeta `const_with_type`.
struct ConstWithType: KeywordLintRule {
  static let header = LintHeader("const-with-type", nil, .simplification, since: .draft6)
  static let keywords = ["type"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard let constant = schema["const"], let types = schema.types, types.isSuperset(of: TypeSet(of: constant)) else {
      return []
    }
    return [dead(keyword, of: schema, Self.message, in: context)]
  }

  fileprivate static let message = "\"const\" has a type of its own, so \"type\" decides nothing: remove it."
}
