import Findings
import Syntax

/// The URI of an old draft without the `#` at its end.
///
/// ## What it flags
/// `$schema` with the URI of draft 7 or older that lacks the empty fragment.
///
/// ## Why it matters
/// The drafts name themselves with it, and some validators compare the URI by its letters.
///
/// ## Example
/// ```json
/// {"$schema": "http://json-schema.org/draft-07/schema"}
/// ```
///
/// ## What to write instead
/// `http://json-schema.org/draft-07/schema#`
///
/// ## Fix
/// Safe: adds `#`.
///
/// ## Source
/// JSON Schema draft 7 Core, section 7; sourcemeta `draft_official_dialect_without_empty_fragment`.
struct DraftOfficialDialectWithoutEmptyFragment: KeywordLintRule {
  static let header = LintHeader(
    "draft-official-dialect-without-empty-fragment", .information, .dialect, until: .draft7)
  static let keywords = ["$schema"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard let uri = keyword.value.string, uri + "#" == schema.dialect.uri else { return [] }
    let change = context.editing.replace(keyword.value, with: .string(uri + "#"))
    return [
      finding(Self.message(schema.dialect.name), at: keyword.value.writtenRange, fixes: fix("Add \"#\"", change))
    ]
  }

  fileprivate static func message(_ draft: String) -> String {
    "The URI of \(draft) ends with \"#\", and some validators compare it by its letters: add it."
  }
}
