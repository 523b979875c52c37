import Findings
import Syntax

/// A lower bound above the upper bound.
///
/// ## What it flags
/// `minimum`, `minLength`, `minItems`, `minProperties` above the maximum beside it; bounds that touch where one is
/// exclusive; more names in `required` than `maxProperties`.
///
/// ## Why it matters
/// No value of the type is valid.
///
/// ## Example
/// ```json
/// {"type": "string", "minLength": 10, "maxLength": 5}
/// ```
///
/// ## What to write instead
/// Bounds in the right order.
///
/// ## Fix
/// None: only its author knows which bound is right.
///
/// ## Source
/// JSON Schema 2020-12 Validation, section 6.
struct CrossedBounds: KeywordLintRule {
  static let header = LintHeader("crossed-bounds", .error, .beyond)
  static let keywords = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard let name = keyword.key.string, let upper = schema.number(name) else { return [] }
    let pairs: [String: [String]] = [
      "maximum": ["minimum", "exclusiveMinimum"], "exclusiveMaximum": ["minimum", "exclusiveMinimum"],
      "maxLength": ["minLength"], "maxItems": ["minItems"], "maxProperties": ["minProperties"],
    ]
    for other in pairs[name] ?? [] {
      guard let lower = schema.number(other), let entry = schema.entry(other) else { continue }
      let isExclusive = name.hasPrefix("exclusive") || other.hasPrefix("exclusive")
      guard lower > upper || (lower == upper && isExclusive) else { continue }
      return [
        finding(
          Self.message(other, quoted(entry.value), name, quoted(keyword.value)), at: keyword.value.writtenRange,
          related: [RelatedPlace(entry.value.writtenRange, "\"\(other)\" is here.")])
      ]
    }
    let required = Set(schema.strings("required").compactMap(\.string)).count
    if name == "maxProperties", ExactNumber(required) > upper {
      return [finding(Self.tooMany(required, quoted(keyword.value)), at: keyword.value.writtenRange)]
    }
    return []
  }

  fileprivate static func message(_ lower: String, _ low: String, _ upper: String, _ high: String) -> String {
    "\"\(lower)\" is \(low) and \"\(upper)\" \(high), so no value lies between them: correct one of the two."
  }
  fileprivate static func tooMany(_ required: Int, _ most: String) -> String {
    "\"required\" names \(required) properties and \"maxProperties\" allows \(most), so no object is valid: correct one of the two."
  }
}
