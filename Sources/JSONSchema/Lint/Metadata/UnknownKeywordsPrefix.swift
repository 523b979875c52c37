import Findings
import Syntax

/// A keyword that the dialect does not have.
///
/// ## What it flags
/// A key of a schema that is no keyword of its draft and does not begin with `x-`. Schemas with a metaschema of their
/// own are left alone.
///
/// ## Why it matters
/// Validators ignore it, so a misspelt keyword allows everything; and future versions of the standard refuse it.
///
/// ## Example
/// ```json
/// {"type": "object", "requird": ["name"]}
/// ```
///
/// ## What to write instead
/// The keyword that is meant (`required`), or a name that begins with `x-` for what is the author's own.
///
/// ## Fix
/// A suggestion: the keyword that is near; for one that is near to none, the prefix `x-`.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 4.3.1; sourcemeta `unknown_keywords_prefix`.
struct UnknownKeywordsPrefix: SubschemaLintRule {
  static let header = LintHeader("unknown-keywords-prefix", .warning, .metadata)

  func check(_ schema: Subschema, in context: LintContext) -> [Finding] {
    guard !schema.hasOwnMetaschema else { return [] }
    return schema.entries.compactMap { entry in
      guard entry.key.scalarType == .string, let name = entry.key.string, !name.hasPrefix("x-"), name != "$schema",
        UnknownKeyword.isUnknown(name, in: schema.dialect)
      else { return nil }
      let unknown = UnknownKeyword(name, in: schema)
      let fixes = unknown.replacement.map {
        fix("Rename to \(quoted($0))", context.editing.rename(entry.key, to: $0), isSafe: false)
      }
      return finding(unknown.message, at: entry.key.writtenRange, fixes: fixes ?? [])
    }
  }
}
