import Findings
import Syntax

/// The URI of a new draft with a `#` at its end.
///
/// ## What it flags
/// `$schema` with the URI of 2019-09 or newer that ends with `#`.
///
/// ## Why it matters
/// The standard wants it without a fragment, and some validators compare the URI by its letters.
///
/// ## Example
/// ```json
/// {"$schema": "https://json-schema.org/draft/2020-12/schema#"}
/// ```
///
/// ## What to write instead
/// `https://json-schema.org/draft/2020-12/schema`
///
/// ## Fix
/// Safe: removes `#`.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 8.1.1; sourcemeta `modern_official_dialect_with_empty_fragment`.
struct ModernOfficialDialectWithEmptyFragment: KeywordLintRule {
  static let header = LintHeader("modern-official-dialect-with-empty-fragment", .warning, .dialect, since: .draft2019)
  static let keywords = ["$schema"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard let uri = keyword.value.string, uri == schema.dialect.uri + "#" else { return [] }
    let change = context.editing.replace(keyword.value, with: .string(schema.dialect.uri))
    return [
      finding(Self.message(schema.dialect.name), at: keyword.value.writtenRange, fixes: fix("Remove \"#\"", change))
    ]
  }

  fileprivate static func message(_ draft: String) -> String {
    "The URI of \(draft) has no \"#\" at its end, and some validators compare it by its letters: remove it."
  }
}
