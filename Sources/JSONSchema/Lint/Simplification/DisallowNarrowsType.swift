import Findings
import Syntax

/// A type that `type` allows and `disallow` takes back.
///
/// ## What it flags
/// Draft 3: a type's name in both lists, where another type remains.
///
/// ## Why it matters
/// The two keywords say together what `type` can say alone.
///
/// ## Example
/// ```json
/// {"type": ["string", "number"], "disallow": ["number"]}
/// ```
///
/// ## What to write instead
/// `{"type": ["string"]}`
///
/// ## Fix
/// Safe: removes the name from both.
///
/// ## Source
/// JSON Schema draft 3, sections 5.1 and 5.25; sourcemeta `disallow_narrows_type`.
struct DisallowNarrowsType: KeywordLintRule {
  static let header = LintHeader("disallow-narrows-type", .information, .simplification, until: .draft3)
  static let keywords = ["disallow"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard let type = schema["type"], type.isSequence else { return [] }
    let allowed = Array(type.items)
    let forbidden = keyword.value.isSequence ? Array(keyword.value.items) : [keyword.value]
    let both = Set(allowed.filter(\.isScalar).compactMap(\.string)).intersection(
      forbidden.filter(\.isScalar).compactMap(\.string))
    guard !both.isEmpty, both.count < allowed.count else { return [] }
    func places(_ values: [Value]) -> Set<Int> {
      Set(values.indices.filter { values[$0].isScalar && both.contains(values[$0].string ?? "") })
    }
    let dropped = places(forbidden)
    let change =
      context.editing.removeItems(at: places(allowed), from: type)
      + (dropped.count == forbidden.count
        ? context.editing.remove([keyword], from: schema.value)
        : context.editing.removeItems(at: dropped, from: keyword.value))
    let names = listed(both.sorted())
    return [
      finding(
        Self.message(names), at: forbidden[dropped.min() ?? 0].writtenRange,
        fixes: fix("Remove \(names) from both lists", change))
    ]
  }

  fileprivate static func message(_ names: String) -> String {
    "\"type\" allows \(names) and \"disallow\" takes it back: leave it out of \"type\"."
  }
}
