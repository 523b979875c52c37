import Findings
import Syntax

/// A `$schema` of json-schema.org that names no draft.
///
/// ## What it flags
/// `$schema` with a URI of json-schema.org that is none of the drafts 3 to 2020-12.
///
/// ## Why it matters
/// Validators refuse the schema or read it by another draft.
///
/// ## Example
/// ```json
/// {"$schema": "https://json-schema.org/draft/2020-11/schema"}
/// ```
///
/// ## What to write instead
/// The URI of a draft: `https://json-schema.org/draft/2020-12/schema`.
///
/// ## Fix
/// A suggestion: writes the nearest URI of a draft.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 8.1.1.
struct UnknownDialect: KeywordLintRule {
  static let header = LintHeader("unknown-dialect", .error, .dialect)
  static let keywords = ["$schema"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard let uri = keyword.value.string, URIReference(uri).authority?.hasSuffix("json-schema.org") == true,
      Dialect(uri: uri) == nil, Dialect.misspelt(uri) == nil
    else { return [] }
    let near = NearestWord.of(uri, among: Dialect.allCases.map(\.uri)) ?? Dialect.draft2020.uri
    let change = context.editing.replace(keyword.value, with: .string(near))
    return [
      finding(
        Self.message(uri, near), at: keyword.value.writtenRange,
        fixes: fix("Write \(quoted(near))", change, isSafe: false))
    ]
  }

  fileprivate static func message(_ uri: String, _ near: String) -> String {
    "\"\(uri)\" names no draft of JSON Schema that is known here, so the schema may be read by another one: write \"\(near)\"."
  }
}
