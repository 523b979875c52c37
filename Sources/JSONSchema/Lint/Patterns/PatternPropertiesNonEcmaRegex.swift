import Findings
import Syntax

/// A key of `patternProperties` that is no regular expression of ECMA-262.
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
/// {"patternProperties": {"\\Ax-": {"type": "string"}}}
/// ```
///
/// ## What to write instead
/// `^x-`
///
/// ## Fix
/// None.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 6.4; ECMA-262, section 22.2; sourcemeta `pattern_properties_non_ecma_regex`.
struct PatternPropertiesNonEcmaRegex: KeywordLintRule {
  static let header = LintHeader("pattern-properties-non-ecma-regex", .error, .patterns)
  static let keywords = ["patternProperties"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    return keyword.value.entries.flatMap { entry in
      PatternProblems.all(in: entry.key).map { finding(Self.message($0.text), at: $0.range) }
    }
  }

  fileprivate static func message(_ problem: String) -> String {
    "The key is no regular expression of ECMA-262, so validators read it differently: \(problem)."
  }
}
