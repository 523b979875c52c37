import Findings
import Syntax

/// A schema that does not say its dialect.
///
/// ## What it flags
/// A root without `$schema`.
///
/// ## Why it matters
/// Keywords mean different things in different drafts, and each validator takes another draft where none is named.
/// Here the one that the configuration assumes is taken, 2020-12 if it names none.
///
/// ## Example
/// ```json
/// {"type": "object"}
/// ```
///
/// ## What to write instead
/// `"$schema": "https://json-schema.org/draft/2020-12/schema"`
///
/// ## Fix
/// A suggestion: adds `$schema` with the assumed dialect, or with draft 7 where keywords of it are used.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 8.1.1.
struct MissingDialect: DocumentLintRule {
  static let header = LintHeader("missing-dialect", .information, .dialect)

  func check(_ document: SchemaDocument, in context: LintContext) -> [Finding] {
    guard let root = document.subschemas.first, root.value.isMapping, !root.has("$schema") else { return [] }
    let range = root.entries.first?.key.writtenRange ?? root.value.writtenRange
    let isOld = ["definitions", "dependencies", "additionalItems"].contains { document.uses($0) }
    let dialects = isOld && root.dialect > .draft7 ? [.draft7, root.dialect] : [root.dialect]
    let fixes = dialects.flatMap { dialect in
      fix(
        "Add \"$schema\" for \(dialect.name)",
        context.editing.insert("$schema", .string(dialect.uri), into: root.value, at: .first), isSafe: false)
    }
    return [finding(Self.message(root.dialect.name), at: range, fixes: fixes)]
  }

  fileprivate static func message(_ dialect: String) -> String {
    "The schema does not say its dialect, and \(dialect) is assumed: add \"$schema\", so that every validator reads it alike."
  }
}
