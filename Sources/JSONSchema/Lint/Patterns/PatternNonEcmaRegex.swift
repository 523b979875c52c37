import Findings
import Syntax

/// A `pattern` that is no regular expression of ECMA-262.
///
/// ## What it flags
/// A pattern that ECMA-262 with the flag `u` does not allow: syntax of other engines (`(?i)`, `\A`, possessive
/// quantifiers), needless escapes, unclosed groups.
///
/// ## Why it matters
/// Validators in another language refuse the schema, or match something else.
///
/// ## Example
/// ```json
/// {"type": "string", "pattern": "\\A[a-z]+\\z"}
/// ```
///
/// ## What to write instead
/// `^[a-z]+$`
///
/// ## Fix
/// None.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 6.4; ECMA-262, section 22.2; sourcemeta `pattern_non_ecma_regex`.
struct PatternNonEcmaRegex: KeywordLintRule {
  static let header = LintHeader("pattern-non-ecma-regex", .error, .patterns)
  static let keywords = ["pattern"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    return PatternProblems.all(in: keyword.value).map { finding(Self.message($0.text), at: $0.range) }
  }

  fileprivate static func message(_ problem: String) -> String {
    "The pattern is no regular expression of ECMA-262, so validators read it differently: \(problem)."
  }
}
