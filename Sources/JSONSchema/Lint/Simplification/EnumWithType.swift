import Findings
import Syntax

/// A `type` beside `enum`.
///
/// ## What it flags
/// `type` that allows the types of all values in `enum`.
///
/// ## Why it matters
/// The values have types of their own. Tools that make code may want both, so the rule is off.
///
/// ## Example
/// ```json
/// {"type": "string", "enum": ["low", "high"]}
/// ```
///
/// ## What to write instead
/// `enum` alone.
///
/// ## Fix
/// Safe: removes `type`.
///
/// ## Source
/// JSON Schema 2020-12 Validation, section 6.1.2; sourcemeta `enum_with_type`.
struct EnumWithType: KeywordLintRule {
  static let header = LintHeader("enum-with-type", nil, .simplification)
  static let keywords = ["type"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard let values = schema["enum"], values.isSequence, !values.isEmptySequence, let types = schema.types,
      values.items.allSatisfy({ types.isSuperset(of: TypeSet(of: $0)) })
    else { return [] }
    return [dead(keyword, of: schema, Self.message, in: context)]
  }

  fileprivate static let message =
    "The values of \"enum\" have types of their own, so \"type\" decides nothing: remove it."
}
