import Findings
import Syntax

/// A `format` that the standard does not define.
///
/// ## What it flags
/// A name in `format` that the draft does not have.
///
/// ## Why it matters
/// No validator checks it without an agreement, so a misspelt format allows everything.
///
/// ## Example
/// ```json
/// {"type": "string", "format": "date-tme"}
/// ```
///
/// ## What to write instead
/// A format of the draft (`date-time`), or a `pattern`.
///
/// ## Fix
/// A suggestion where a known format is near: writes its name.
///
/// ## Source
/// JSON Schema 2020-12 Validation, section 7.3; sourcemeta `unknown_format_prefix`.
struct UnknownFormatPrefix: KeywordLintRule {
  static let header = LintHeader("unknown-format-prefix", .information, .metadata)
  static let keywords = ["format"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard keyword.value.scalarType == .string, let name = keyword.value.string, !schema.hasOwnMetaschema else {
      return []
    }
    let known = Format.allCases.filter { $0.isDefined(in: schema.dialect) }.map(\.rawValue)
    guard !known.contains(name) else { return [] }
    let near = NearestWord.of(name, among: known)
    let fixes = near.map {
      fix("Write \(quoted($0))", context.editing.replace(keyword.value, with: .string($0)), isSafe: false)
    }
    let others = Dialect.allCases.filter { Format(rawValue: name)?.isDefined(in: $0) == true }
    let message =
      others.isEmpty
      ? Self.unknown(name, near) : Self.ofOthers(name, schema.dialect.name, others.map(\.name).joined(separator: ", "))
    return [finding(message, at: keyword.value.writtenRange, fixes: fixes ?? [])]
  }

  fileprivate static func unknown(_ name: String, _ near: String?) -> String {
    "\"\(name)\" is no format of JSON Schema, so no validator checks it unasked: "
      + (near.map { "write \"\($0)\"." } ?? "add a \"pattern\", or agree on it with those who validate.")
  }
  fileprivate static func ofOthers(_ name: String, _ dialect: String, _ others: String) -> String {
    "\"\(name)\" is a format of \(others), not of \(dialect), so validators may not check it: add a \"pattern\" if it matters."
  }
}
