import Findings
import Syntax

/// An `allOf` directly in an `allOf`.
///
/// ## What it flags
/// A branch of `allOf` that consists of another `allOf`.
///
/// ## Why it matters
/// The branches of both must hold, so one list says the same.
///
/// ## Example
/// ```json
/// {"allOf": [{"allOf": [{"minLength": 1}, {"maxLength": 5}]}, {"pattern": "^a"}]}
/// ```
///
/// ## What to write instead
/// `{"allOf": [{"minLength": 1}, {"maxLength": 5}, {"pattern": "^a"}]}`
///
/// ## Fix
/// Safe: takes the inner branches out.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 10.2.1.1; sourcemeta `flatten_nested_allof`.
struct FlattenNestedAllof: KeywordLintRule {
  static let header = LintHeader("flatten-nested-allof", .information, .simplification, since: .draft4)
  static let keywords = ["allOf"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    return NestedLists.find("allOf", keyword, of: schema, in: context).map {
      finding(Self.message, at: $0.range, fixes: fix("Take the inner branches out", $0.change))
    }
  }

  fileprivate static let message = "This branch is an \"allOf\" itself: put its branches in the list around it."
}
