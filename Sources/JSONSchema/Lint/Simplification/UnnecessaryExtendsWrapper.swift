import Findings
import Syntax

/// An `extends` with one schema that could stand without it.
///
/// ## What it flags
/// Draft 3: an `extends` with one schema whose keywords do not touch those around it. A lone `$ref` has its own rule.
///
/// ## Why it matters
/// The wrapper changes nothing and takes longer to read.
///
/// ## Example
/// ```json
/// {"type": "string", "extends": {"minLength": 3}}
/// ```
///
/// ## What to write instead
/// `{"type": "string", "minLength": 3}`
///
/// ## Fix
/// Safe: takes the keywords out.
///
/// ## Source
/// JSON Schema draft 3, section 5.26; sourcemeta `unnecessary_extends_wrapper`.
struct UnnecessaryExtendsWrapper: KeywordLintRule {
  static let header = LintHeader("unnecessary-extends-wrapper", .information, .simplification, until: .draft3)
  static let keywords = ["extends"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard let branch = Unwrapping.loneBranch(keyword, of: schema), !Hoisting.isBareReference(branch),
      Hoisting.isPossible(branch, outOf: "extends", into: schema)
    else { return [] }
    let change = context.editing.replace(keyword, of: schema.value, withEntries: branch.entries)
    return [
      finding(Self.message, at: keyword.key.writtenRange, fixes: fix("Take the keywords out of \"extends\"", change))
    ]
  }

  fileprivate static let message = "\"extends\" has one schema, whose keywords may stand without it: take them out."
}
