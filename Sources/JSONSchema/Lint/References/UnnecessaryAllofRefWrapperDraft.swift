import Findings
import Syntax

/// An `allOf` around a lone `$ref`, without keywords beside it.
///
/// ## What it flags
/// Drafts 4 to 7: a schema that consists of an `allOf` with one branch, which consists of `$ref`.
///
/// ## Why it matters
/// The wrapper serves to have keywords beside the reference; without any it is noise.
///
/// ## Example
/// ```json
/// {"properties": {"a": {"allOf": [{"$ref": "#/definitions/a"}]}}}
/// ```
///
/// ## What to write instead
/// `{"$ref": "#/definitions/a"}`
///
/// ## Fix
/// Safe: takes the reference out of the wrapper.
///
/// ## Source
/// JSON Schema draft 7 Core, section 8.3; sourcemeta `unnecessary_allof_ref_wrapper_draft`.
struct UnnecessaryAllofRefWrapperDraft: KeywordLintRule {
  static let header = LintHeader(
    "unnecessary-allof-ref-wrapper-draft", .information, .references, since: .draft4, until: .draft7)
  static let keywords = ["allOf"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard schema.entries.count == 1, let change = Unwrapping.reference(keyword, of: schema, in: context) else {
      return []
    }
    return [finding(Self.message, at: keyword.key.writtenRange, fixes: fix("Take \"$ref\" out of \"allOf\"", change))]
  }

  fileprivate static let message =
    "\"allOf\" holds one reference and nothing stands beside it: write \"$ref\" alone."
}
