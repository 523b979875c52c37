import Findings
import Syntax

/// Keywords beside a negation that allows nothing.
///
/// ## What it flags
/// Assertions and applicators beside `not: true`, `not: {}` or, in draft 3, `disallow: any`.
///
/// ## Why it matters
/// The negation forbids every value, so the other keywords decide nothing.
///
/// ## Example
/// ```json
/// {"not": {}, "minLength": 3}
/// ```
///
/// ## What to write instead
/// The negation alone, if nothing is to be allowed; else no such negation.
///
/// ## Fix
/// A suggestion: removes the other keywords.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 10.2.1.4; sourcemeta `unsatisfiable_drop_validation`.
struct UnsatisfiableDropValidation: KeywordLintRule {
  static let header = LintHeader("unsatisfiable-drop-validation", .warning, .contradictions)
  static let keywords = ["not", "disallow"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    let forbidsAll =
      schema.dialect == .draft3
      ? keyword.key.reads("disallow")
        && (keyword.value.reads("any") || keyword.value.items.contains { $0.isScalar && $0.reads("any") })
      : keyword.key.reads("not") && keyword.value.isTrueOrEmptyMapping
    guard forbidsAll else { return [] }
    let moot = schema.entries.filter { entry in
      guard let known = KeywordName.named(entry.key.string ?? "", in: schema.dialect) else { return false }
      return !known.isAnnotation && known.vocabulary != .core && known != .not && known != .disallow
    }
    guard !moot.isEmpty else { return [] }
    let change = context.editing.remove(moot, from: schema.value)
    let names = listed(moot.compactMap(\.key.string))
    return [
      finding(
        Self.message(quoted(keyword.key), names), at: keyword.key.writtenRange,
        fixes: fix("Remove \(names)", change, isSafe: false))
    ]
  }

  fileprivate static func message(_ keyword: String, _ moot: String) -> String {
    "\(keyword) forbids every value here, which leaves \(moot) without effect: remove one or the other."
  }
}
