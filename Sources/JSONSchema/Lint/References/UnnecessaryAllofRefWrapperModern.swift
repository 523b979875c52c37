import Findings
import Syntax

/// An `allOf` around a lone `$ref`.
///
/// ## What it flags
/// 2019-09 and newer: an `allOf` with one branch, which consists of `$ref`, in a schema without a `$ref` of its own.
///
/// ## Why it matters
/// The wrapper was needed up to draft 7, where nothing could stand beside `$ref`.
///
/// ## Example
/// ```json
/// {"description": "Where to send it.", "allOf": [{"$ref": "#/$defs/address"}]}
/// ```
///
/// ## What to write instead
/// `{"description": "Where to send it.", "$ref": "#/$defs/address"}`
///
/// ## Fix
/// Safe: takes the reference out of the wrapper.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 8.2.3.1; sourcemeta `unnecessary_allof_ref_wrapper_modern`.
struct UnnecessaryAllofRefWrapperModern: KeywordLintRule {
  static let header = LintHeader("unnecessary-allof-ref-wrapper-modern", .information, .references, since: .draft2019)
  static let keywords = ["allOf"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard !schema.has("$ref"), let change = Unwrapping.reference(keyword, of: schema, in: context) else { return [] }
    return [finding(Self.message, at: keyword.key.writtenRange, fixes: fix("Take \"$ref\" out of \"allOf\"", change))]
  }

  fileprivate static let message =
    "\"allOf\" holds one reference, which may stand beside other keywords since 2019-09: write \"$ref\" alone."
}
