import Findings
import Syntax

/// A pattern that was probably meant for the whole text.
///
/// ## What it flags
/// A pattern without `^`, `$` and lookaround that consists of repeated character classes, as in `[0-9]{5}`. One that
/// repeats nearly every character (`.+`, `\S+`) is left alone.
///
/// ## Why it matters
/// A pattern is searched for anywhere: `[0-9]{5}` allows `x123456`.
///
/// ## Example
/// ```json
/// {"pattern": "[0-9]{5}"}
/// ```
///
/// ## What to write instead
/// `^[0-9]{5}$`
///
/// ## Fix
/// A suggestion: adds `^` and `$`.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 6.4.
struct UnanchoredPattern: KeywordLintRule {
  static let header = LintHeader("unanchored-pattern", .information, .beyond)
  static let keywords = ["pattern"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard keyword.value.scalarType == .string, schema.parentKeyword != "not" else { return [] }
    let decoded = keyword.value.decoded
    guard let shape = PatternShape(decoded.bytes), shape.isUnanchoredForm else { return [] }
    let end = decoded.bytes.count
    let change = ValueEditing.Change([
      .insertion("^", at: decoded.sourceRange(0..<1).lowerBound),
      .insertion("$", at: decoded.sourceRange(end - 1..<end).upperBound),
    ])
    let fixes = keyword.value.node.kind == .plainScalar ? [] : fix("Add \"^\" and \"$\"", change, isSafe: false)
    return [finding(Self.message, at: keyword.value.writtenRange, fixes: fixes)]
  }

  fileprivate static let message =
    "The pattern is searched for anywhere, so longer texts are valid too: add \"^\" and \"$\" if the whole text is meant."
}
