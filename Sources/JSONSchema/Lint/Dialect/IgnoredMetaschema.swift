import Findings
import Syntax

/// A `$schema` where validators do not look for one.
///
/// ## What it flags
/// `$schema` in a schema that is neither the root nor has an identifier of its own, or that has a `$ref` beside it in
/// draft 7 or older.
///
/// ## Why it matters
/// It is ignored, and the schema is read by the dialect of what is around it.
///
/// ## Example
/// ```json
/// {"properties": {"a": {"$schema": "http://json-schema.org/draft-07/schema#", "type": "string"}}}
/// ```
///
/// ## What to write instead
/// `$schema` at the root alone, or an `$id` beside it.
///
/// ## Fix
/// A suggestion: removes the keyword.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 8.1.1; sourcemeta `ignored_metaschema`.
struct IgnoredMetaschema: KeywordLintRule {
  static let header = LintHeader("ignored-metaschema", .warning, .dialect)
  static let keywords = ["$schema"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    let isReference = schema.isReferenceOnly
    guard !schema.isResourceRoot || isReference else { return [] }
    return [
      dead(keyword, of: schema, isReference ? Self.besideReference : Self.inside, in: context, isSafe: false)
    ]
  }

  fileprivate static let inside =
    "\"$schema\" is ignored in a schema without an identifier: move it to the root, or add an identifier."
  fileprivate static let besideReference =
    "\"$schema\" is ignored beside \"$ref\" up to draft 7, so another draft may be taken: put the \"$ref\" in \"allOf\"."
}
