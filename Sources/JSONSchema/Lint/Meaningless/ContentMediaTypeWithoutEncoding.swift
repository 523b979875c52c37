import Findings
import Syntax

/// `contentMediaType` without `contentEncoding`.
///
/// ## What it flags
/// `contentMediaType` in a schema that has no `contentEncoding`.
///
/// ## Why it matters
/// Without an encoding the text itself is the content, which the standard allows; for media types that are not text
/// an encoding is missing. The rule is off, as it cannot tell the two apart.
///
/// ## Example
/// ```json
/// {"contentMediaType": "image/png"}
/// ```
///
/// ## What to write instead
/// Add `contentEncoding: base64` where the text encodes bytes.
///
/// ## Fix
/// A suggestion: removes the keyword.
///
/// ## Source
/// JSON Schema 2020-12 Validation, section 8.3; sourcemeta `content_media_type_without_encoding`.
struct ContentMediaTypeWithoutEncoding: KeywordLintRule {
  static let header = LintHeader("content-media-type-without-encoding", nil, .meaningless, since: .draft7)
  static let keywords = ["contentMediaType"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard !schema.has("contentEncoding") else { return [] }
    return [dead(keyword, of: schema, Self.message, in: context, isSafe: false)]
  }

  fileprivate static let message =
    "\"contentMediaType\" stands without \"contentEncoding\", so the text itself is the content: add the encoding if the text encodes bytes."
}
