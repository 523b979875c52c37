import Findings
import Syntax

/// A keyword that does not apply to the type.
///
/// ## What it flags
/// A keyword beside `type` that speaks of other types alone: `minLength` beside `integer`, `properties` beside
/// `array`.
///
/// ## Why it matters
/// Validators ignore it, so what it asks for is never checked; often the type or the keyword is a slip.
///
/// ## Example
/// ```json
/// {"type": "integer", "minLength": 3}
/// ```
///
/// ## What to write instead
/// The keyword for this type (`minimum`), or another type.
///
/// ## Fix
/// A suggestion: removes the keyword.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 7.6.1; sourcemeta `non_applicable_type_specific_keywords`.
struct NonApplicableTypeSpecificKeywords: KeywordLintRule {
  static let header = LintHeader("non-applicable-type-specific-keywords", .warning, .meaningless)
  static let keywords = ["type"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard let types = schema.types, !types.isEmpty else { return [] }
    return schema.entries.compactMap { entry in
      guard let applicable = applicableTypes(entry, in: schema.dialect), applicable.isDisjoint(with: types) else {
        return nil
      }
      let message = Self.message(
        quoted(entry.key), listed(applicable.names, joinedBy: "or"), listed(types.names, joinedBy: "or"))
      return dead(entry, of: schema, message, in: context, isSafe: false)
    }
  }

  /// The types that a keyword speaks of; nil for one that speaks of all.
  private func applicableTypes(_ entry: Value.Entry, in dialect: Dialect) -> TypeSet? {
    guard let known = KeywordName.named(entry.key.string ?? "", in: dialect) else { return nil }
    if known == .format {
      // Formats of others, such as "int32", may speak of numbers.
      return Format(rawValue: entry.value.string ?? "") == nil ? nil : .string
    }
    let types = known.types(in: dialect)
    return types == .all ? nil : types
  }

  fileprivate static func message(_ keyword: String, _ applicable: String, _ types: String) -> String {
    "\(keyword) speaks of the type \(applicable) alone and is ignored for \(types): remove it, or correct \"type\"."
  }
}
