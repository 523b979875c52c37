import Findings
import Syntax

/// `definitions`, which is now `$defs`.
///
/// ## What it flags
/// `definitions` in a schema of 2019-09 or newer.
///
/// ## Why it matters
/// The keyword was renamed; the old name works by courtesy, and tools that follow the standard do not look there.
///
/// ## Example
/// ```json
/// {"$schema": "https://json-schema.org/draft/2020-12/schema", "definitions": {"id": {"type": "string"}}}
/// ```
///
/// ## What to write instead
/// `$defs`, and `#/$defs/…` in references.
///
/// ## Fix
/// A suggestion, as other documents may refer there: renames the keyword and mends the references of the document.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 8.2.4; sourcemeta `definitions_to_defs`.
struct DefinitionsToDefs: KeywordLintRule {
  static let header = LintHeader("definitions-to-defs", .information, .references, since: .draft2019)
  static let keywords = ["definitions"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard !schema.has("$defs") else { return [finding(Self.message, at: keyword.key.writtenRange)] }
    var change = context.editing.rename(keyword.key, to: "$defs")
    let old = schema.pointer + "/definitions/"
    for reference in context.references where reference.text.hasPrefix("#" + old) {
      let new = "#" + schema.pointer + "/$defs/" + reference.text.dropFirst(old.utf8.count + 1)
      change = change + context.editing.replace(reference.entry.value, with: .string(new))
    }
    return [
      finding(Self.message, at: keyword.key.writtenRange, fixes: fix("Rename to \"$defs\"", change, isSafe: false))
    ]
  }

  fileprivate static let message =
    "\"definitions\" was renamed in 2019-09, and tools that follow the standard look in \"$defs\": rename it."
}
