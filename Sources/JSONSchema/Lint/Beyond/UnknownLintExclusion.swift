import Findings
import Syntax

/// An `x-lint-exclude` that names no rule.
///
/// ## What it flags
/// A name in `x-lint-exclude` that is no rule of the schema linter.
///
/// ## Why it matters
/// Nothing is silenced by it.
///
/// ## Example
/// ```json
/// {"x-lint-exclude": "top_level_titel"}
/// ```
///
/// ## What to write instead
/// The name of a rule, as `qbank explain` lists them; underscores are read as hyphens.
///
/// ## Fix
/// A suggestion where a rule is near: writes its name.
///
/// ## Source
/// sourcemeta, `x-lint-exclude`.
struct UnknownLintExclusion: KeywordLintRule {
  static let header = LintHeader("unknown-lint-exclusion", .warning, .beyond)
  static let keywords = ["x-lint-exclude"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    let known = LintRegistry.rules.map { $0.header.id.name }
    return LintExclusions.values(of: keyword.value).compactMap { value in
      guard let text = value.string, !known.contains(LintExclusions.ruleName(text)) else { return nil }
      let near = NearestWord.of(LintExclusions.ruleName(text), among: known)
      let fixes = near.map {
        fix("Write \(quoted($0))", context.editing.replace(value, with: .string($0)), isSafe: false)
      }
      return finding(Self.message(text, near), at: value.writtenRange, fixes: fixes ?? [])
    }
  }

  fileprivate static func message(_ name: String, _ near: String?) -> String {
    "\"\(name)\" is no rule of the schema linter, so nothing is silenced: "
      + (near.map { "write \"\($0)\"." } ?? "name a rule that \"qbank explain\" lists.")
  }
}
