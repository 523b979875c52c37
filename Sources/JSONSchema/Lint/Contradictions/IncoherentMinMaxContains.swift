import Findings
import Syntax

/// `minContains` above `maxContains`.
///
/// ## What it flags
/// `minContains` greater than `maxContains` beside it, with `contains`.
///
/// ## Why it matters
/// No list can have so many and so few, so the schema allows no list.
///
/// ## Example
/// ```json
/// {"contains": {"type": "string"}, "minContains": 3, "maxContains": 2}
/// ```
///
/// ## What to write instead
/// Bounds in the right order.
///
/// ## Fix
/// None: only its author knows which bound is right.
///
/// ## Source
/// JSON Schema 2020-12 Validation, sections 6.4.4 and 6.4.5; sourcemeta `incoherent_min_max_contains`.
struct IncoherentMinMaxContains: KeywordLintRule {
  static let header = LintHeader("incoherent-min-max-contains", .error, .contradictions, since: .draft2019)
  static let keywords = ["minContains"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard schema.has("contains"), let least = schema.number("minContains"), let most = schema.number("maxContains"),
      least > most, let other = schema["maxContains"]
    else { return [] }
    return [
      finding(
        Self.message(quoted(keyword.value), quoted(other)), at: keyword.value.writtenRange,
        related: [RelatedPlace(other.writtenRange, "\"maxContains\" is here.")])
    ]
  }

  fileprivate static func message(_ least: String, _ most: String) -> String {
    "\"minContains\" asks for \(least) items, but \"maxContains\" allows \(most), so no list is valid: correct one of them."
  }
}
