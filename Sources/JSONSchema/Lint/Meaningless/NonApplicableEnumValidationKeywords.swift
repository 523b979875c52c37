import Findings
import Syntax

/// A keyword that speaks of no value in `enum`.
///
/// ## What it flags
/// An assertion beside `enum` that speaks of types of which no value of the list is.
///
/// ## Why it matters
/// It is never checked: the list decides alone.
///
/// ## Example
/// ```json
/// {"enum": ["low", "high"], "minimum": 1}
/// ```
///
/// ## What to write instead
/// `enum` alone.
///
/// ## Fix
/// A suggestion: removes the keyword.
///
/// ## Source
/// JSON Schema 2020-12 Validation, sections 6.1.2 and 6.1.1; sourcemeta `non_applicable_enum_validation_keywords`.
struct NonApplicableEnumValidationKeywords: KeywordLintRule {
  static let header = LintHeader("non-applicable-enum-validation-keywords", .warning, .meaningless)
  static let keywords = ["enum"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard keyword.value.isSequence, !keyword.value.isEmptySequence, !schema.has("type") else { return [] }
    let types = schema.possibleTypes
    return schema.entries.compactMap { entry in
      guard let known = KeywordName.named(entry.key.string ?? "", in: schema.dialect), !known.isAnnotation else {
        return nil
      }
      let applicable = known.types(in: schema.dialect)
      guard applicable != .all, applicable.isDisjoint(with: types) else { return nil }
      let message = Self.message(quoted(entry.key), listed(applicable.names, joinedBy: "or"))
      return dead(entry, of: schema, message, in: context, isSafe: false)
    }
  }

  fileprivate static func message(_ keyword: String, _ types: String) -> String {
    "\(keyword) speaks of the type \(types) alone, of which no value in \"enum\" is: remove it, or correct the list."
  }
}
