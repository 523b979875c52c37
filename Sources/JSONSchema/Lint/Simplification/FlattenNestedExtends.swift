import Findings
import Syntax

/// An `extends` directly in an `extends`.
///
/// ## What it flags
/// Draft 3: a schema in a list of `extends` that consists of another list in `extends`.
///
/// ## Why it matters
/// The schemas of both must hold, so one list says the same.
///
/// ## Example
/// ```json
/// {"extends": [{"extends": [{"minLength": 1}, {"maxLength": 5}]}, {"pattern": "^a"}]}
/// ```
///
/// ## What to write instead
/// `{"extends": [{"minLength": 1}, {"maxLength": 5}, {"pattern": "^a"}]}`
///
/// ## Fix
/// Safe: takes the inner schemas out.
///
/// ## Source
/// JSON Schema draft 3, section 5.26; sourcemeta `flatten_nested_extends`.
struct FlattenNestedExtends: KeywordLintRule {
  static let header = LintHeader("flatten-nested-extends", .information, .simplification, until: .draft3)
  static let keywords = ["extends"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    return NestedLists.find("extends", keyword, of: schema, in: context).map {
      finding(Self.message, at: $0.range, fixes: fix("Take the inner schemas out", $0.change))
    }
  }

  fileprivate static let message = "This schema is an \"extends\" itself: put its schemas in the list around it."
}
