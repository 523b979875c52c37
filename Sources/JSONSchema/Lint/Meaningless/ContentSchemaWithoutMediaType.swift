import Findings
import Syntax

/// `contentSchema` without `contentMediaType`.
///
/// ## What it flags
/// `contentSchema` in a schema that has no `contentMediaType`.
///
/// ## Why it matters
/// Validators ignore it, as they do not know how to read the content.
///
/// ## Example
/// ```json
/// {"contentSchema": {"type": "object"}}
/// ```
///
/// ## What to write instead
/// Add `contentMediaType: application/json`.
///
/// ## Fix
/// A suggestion: adds `contentMediaType` with `application/json`.
///
/// ## Source
/// JSON Schema 2020-12 Validation, section 8.5; sourcemeta `content_schema_without_media_type`.
struct ContentSchemaWithoutMediaType: KeywordLintRule {
  static let header = LintHeader("content-schema-without-media-type", .warning, .meaningless, since: .draft2019)
  static let keywords = ["contentSchema"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard !schema.has("contentMediaType"), !keyword.value.isTrueOrEmptyMapping else { return [] }
    let change = context.editing.insert(
      "contentMediaType", .string("application/json"), into: schema.value, at: .after(keyword))
    return [
      finding(
        Self.message, at: keyword.key.writtenRange, fixes: fix("Add \"contentMediaType\"", change, isSafe: false),
        tags: [.unnecessary])
    ]
  }

  fileprivate static let message =
    "\"contentSchema\" is ignored without \"contentMediaType\": add the media type of the content."
}
