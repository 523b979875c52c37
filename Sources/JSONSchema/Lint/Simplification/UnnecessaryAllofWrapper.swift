import Findings
import Syntax

/// An `allOf` with one branch that could stand without it.
///
/// ## What it flags
/// An `allOf` with one branch whose keywords do not touch those around it. A lone `$ref` has its own rules.
///
/// ## Why it matters
/// The wrapper changes nothing and takes longer to read.
///
/// ## Example
/// ```json
/// {"type": "string", "allOf": [{"minLength": 3}]}
/// ```
///
/// ## What to write instead
/// `{"type": "string", "minLength": 3}`
///
/// ## Fix
/// Safe: takes the keywords out.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 10.2.1.1; sourcemeta `unnecessary_allof_wrapper`.
struct UnnecessaryAllofWrapper: KeywordLintRule {
  static let header = LintHeader("unnecessary-allof-wrapper", .information, .simplification, since: .draft4)
  static let keywords = ["allOf"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard let branch = Unwrapping.loneBranch(keyword, of: schema), !Hoisting.isBareReference(branch),
      Hoisting.isPossible(branch, outOf: "allOf", into: schema)
    else { return [] }
    let change = context.editing.replace(keyword, of: schema.value, withEntries: branch.entries)
    return [
      finding(Self.message, at: keyword.key.writtenRange, fixes: fix("Take the keywords out of \"allOf\"", change))
    ]
  }

  fileprivate static let message = "\"allOf\" has one branch, whose keywords may stand without it: take them out."
}
