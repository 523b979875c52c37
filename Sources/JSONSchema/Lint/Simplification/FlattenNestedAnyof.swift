import Findings
import Syntax

/// An `anyOf` directly in an `anyOf`.
///
/// ## What it flags
/// A branch of `anyOf` that consists of another `anyOf`.
///
/// ## Why it matters
/// One of the branches of both must hold, so one list says the same.
///
/// ## Example
/// ```json
/// {"anyOf": [{"anyOf": [{"const": 1}, {"const": 2}]}, {"const": 3}]}
/// ```
///
/// ## What to write instead
/// `{"anyOf": [{"const": 1}, {"const": 2}, {"const": 3}]}`
///
/// ## Fix
/// Safe: takes the inner branches out.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 10.2.1.2; sourcemeta `flatten_nested_anyof`.
struct FlattenNestedAnyof: KeywordLintRule {
  static let header = LintHeader("flatten-nested-anyof", .information, .simplification, since: .draft4)
  static let keywords = ["anyOf"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    return NestedLists.find("anyOf", keyword, of: schema, in: context).map {
      finding(Self.message, at: $0.range, fixes: fix("Take the inner branches out", $0.change))
    }
  }

  fileprivate static let message = "This branch is an \"anyOf\" itself: put its branches in the list around it."
}
