import Findings
import Syntax

/// An `extends` around a lone `$ref`, without keywords beside it.
///
/// ## What it flags
/// Draft 3: a schema that consists of an `extends` with one schema, which consists of `$ref`.
///
/// ## Why it matters
/// The wrapper serves to have keywords beside the reference; without any it is noise.
///
/// ## Example
/// ```json
/// {"properties": {"a": {"extends": {"$ref": "#/definitions/a"}}}}
/// ```
///
/// ## What to write instead
/// `{"$ref": "#/definitions/a"}`
///
/// ## Fix
/// Safe: takes the reference out of the wrapper.
///
/// ## Source
/// JSON Schema draft 3, section 5.26; sourcemeta `unnecessary_extends_ref_wrapper`.
struct UnnecessaryExtendsRefWrapper: KeywordLintRule {
  static let header = LintHeader("unnecessary-extends-ref-wrapper", .information, .references, until: .draft3)
  static let keywords = ["extends"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard schema.entries.count == 1, let change = Unwrapping.reference(keyword, of: schema, in: context) else {
      return []
    }
    return [finding(Self.message, at: keyword.key.writtenRange, fixes: fix("Take \"$ref\" out of \"extends\"", change))]
  }

  fileprivate static let message =
    "\"extends\" holds one reference and nothing stands beside it: write \"$ref\" alone."
}
