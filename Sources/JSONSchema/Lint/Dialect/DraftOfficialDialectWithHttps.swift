import Findings
import Syntax

/// The URI of an old draft with `https`.
///
/// ## What it flags
/// `$schema` with the URI of draft 7 or older that begins with `https://`.
///
/// ## Why it matters
/// The URI is a name, not an address: validators that compare it do not know the draft then, and may take another.
///
/// ## Example
/// ```json
/// {"$schema": "https://json-schema.org/draft-07/schema#"}
/// ```
///
/// ## What to write instead
/// `http://json-schema.org/draft-07/schema#`
///
/// ## Fix
/// Safe: writes the URI as the draft spells it.
///
/// ## Source
/// JSON Schema draft 7 Core, section 7; sourcemeta `draft_official_dialect_with_https`.
struct DraftOfficialDialectWithHttps: KeywordLintRule {
  static let header = LintHeader("draft-official-dialect-with-https", .warning, .dialect, until: .draft7)
  static let keywords = ["$schema"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard let uri = keyword.value.string, uri.hasPrefix("https:"), Dialect.misspelt(uri) == schema.dialect else {
      return []
    }
    let right = schema.dialect.uri
    let change = context.editing.replace(keyword.value, with: .string(right))
    return [
      finding(
        Self.message(schema.dialect.name, right), at: keyword.value.writtenRange,
        fixes: fix("Write \(quoted(right))", change))
    ]
  }

  fileprivate static func message(_ draft: String, _ uri: String) -> String {
    "The URI of \(draft) begins with \"http://\", and validators compare it as a name: write \"\(uri)\"."
  }
}
