import Findings
import Syntax

/// The URI of a new draft with `http`.
///
/// ## What it flags
/// `$schema` with the URI of 2019-09 or newer that begins with `http://`.
///
/// ## Why it matters
/// The URI is a name, not an address: validators that compare it do not know the draft then, and may take another.
///
/// ## Example
/// ```json
/// {"$schema": "http://json-schema.org/draft/2020-12/schema"}
/// ```
///
/// ## What to write instead
/// `https://json-schema.org/draft/2020-12/schema`
///
/// ## Fix
/// Safe: writes the URI as the draft spells it.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 8.1.1; sourcemeta `modern_official_dialect_with_http`.
struct ModernOfficialDialectWithHttp: KeywordLintRule {
  static let header = LintHeader("modern-official-dialect-with-http", .warning, .dialect, since: .draft2019)
  static let keywords = ["$schema"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard let uri = keyword.value.string, uri.hasPrefix("http:"), Dialect.misspelt(uri) == schema.dialect else {
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
    "The URI of \(draft) begins with \"https://\", and validators compare it as a name: write \"\(uri)\"."
  }
}
