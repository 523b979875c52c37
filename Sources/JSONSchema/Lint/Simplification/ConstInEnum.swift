import Findings
import Syntax

/// An `enum` beside a `const` that it lists.
///
/// ## What it flags
/// `enum` that lists the value of `const` beside it.
///
/// ## Why it matters
/// `const` allows that one value alone, so the list decides nothing.
///
/// ## Example
/// ```json
/// {"const": "low", "enum": ["low", "high"]}
/// ```
///
/// ## What to write instead
/// `const` alone, or `enum` alone.
///
/// ## Fix
/// Safe where the list has no other value; else a suggestion. Removes `enum`.
///
/// ## Source
/// JSON Schema 2020-12 Validation, sections 6.1.2 and 6.1.3; sourcemeta `const_in_enum`.
struct ConstInEnum: KeywordLintRule {
  static let header = LintHeader("const-in-enum", .warning, .simplification, since: .draft6)
  static let keywords = ["enum"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard let constant = schema["const"], keyword.value.isSequence,
      keyword.value.items.contains(where: { CanonicalValue.areEqual($0, constant) })
    else { return [] }
    let isAll = keyword.value.items.allSatisfy { CanonicalValue.areEqual($0, constant) }
    return [dead(keyword, of: schema, Self.message(quoted(constant)), in: context, isSafe: isAll)]
  }

  fileprivate static func message(_ value: String) -> String {
    "\"const\" allows \(value) alone, so \"enum\" decides nothing: remove one of the two."
  }
}
