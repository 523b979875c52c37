import Findings
import Syntax

/// A type in `disallow` that `type` does not allow anyway.
///
/// ## What it flags
/// Draft 3: a type's name in `disallow` that has no value in common with `type` beside it.
///
/// ## Why it matters
/// It forbids what is not allowed in the first place.
///
/// ## Example
/// ```json
/// {"type": "string", "disallow": ["integer", "null"]}
/// ```
///
/// ## What to write instead
/// `type` alone.
///
/// ## Fix
/// Safe: removes the name, and the keyword with the last one.
///
/// ## Source
/// JSON Schema draft 3, section 5.25; sourcemeta `non_applicable_disallow_types`.
struct NonApplicableDisallowTypes: KeywordLintRule {
  static let header = LintHeader("non-applicable-disallow-types", .warning, .meaningless, until: .draft3)
  static let keywords = ["disallow"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard let types = schema.types else { return [] }
    let isList = keyword.value.isSequence
    let names = isList ? Array(keyword.value.items) : [keyword.value]
    let idle = names.indices.filter { index in
      guard names[index].scalarType == .string, let type = TypeSet(typeKeyword: names[index]) else { return false }
      return types.isDisjoint(with: type)
    }
    guard !idle.isEmpty else { return [] }
    let change =
      idle.count == names.count
      ? context.editing.remove([keyword], from: schema.value)
      : context.editing.removeItems(at: Set(idle), from: keyword.value)
    let words = listed(idle.map { names[$0].string ?? "" })
    let range = names[idle[0]].writtenRange
    return [
      finding(
        Self.message(words), at: range, fixes: fix("Remove \(words) from \"disallow\"", change), tags: [.unnecessary])
    ]
  }

  fileprivate static func message(_ types: String) -> String {
    "\"type\" does not allow \(types) anyway, so \"disallow\" has no effect there: remove what it names."
  }
}
