import Findings
import Syntax

/// A `const` that is not in `enum`.
///
/// ## What it flags
/// `const` beside an `enum` that does not list its value.
///
/// ## Why it matters
/// No value satisfies both, so the schema allows nothing.
///
/// ## Example
/// ```json
/// {"const": "medium", "enum": ["low", "high"]}
/// ```
///
/// ## What to write instead
/// One of the two keywords, or a list with the value.
///
/// ## Fix
/// None: only its author knows which of the two is right.
///
/// ## Source
/// JSON Schema 2020-12 Validation, sections 6.1.2 and 6.1.3; sourcemeta `const_not_in_enum`.
struct ConstNotInEnum: KeywordLintRule {
  static let header = LintHeader("const-not-in-enum", .error, .contradictions, since: .draft6)
  static let keywords = ["const"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard let values = schema["enum"], values.isSequence, !values.isEmptySequence,
      !values.items.contains(where: { CanonicalValue.areEqual($0, keyword.value) })
    else { return [] }
    return [
      finding(
        Self.message(quoted(keyword.value)), at: keyword.value.writtenRange,
        related: [RelatedPlace(values.writtenRange, "The values of \"enum\" are here.")])
    ]
  }

  fileprivate static func message(_ value: String) -> String {
    "\"const\" asks for \(value), which \"enum\" does not list, so nothing is allowed: correct one of the two."
  }
}
