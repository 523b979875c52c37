import Findings
import Syntax

/// A pattern that takes other validators very long.
///
/// ## What it flags
/// A repetition without limit around something that is such a repetition itself, as in `(a+)+`, and backreferences.
///
/// ## Why it matters
/// Most engines try every way of splitting the text, so that a text of thirty characters can take hours. `qbank`
/// itself matches in linear time.
///
/// ## Example
/// ```json
/// {"pattern": "^(a+)+$"}
/// ```
///
/// ## What to write instead
/// `^a+$`
///
/// ## Fix
/// None: only its author knows what is to match.
///
/// ## Source
/// OWASP, Regular expression denial of service.
struct SuperLinearPattern: KeywordLintRule {
  static let header = LintHeader("super-linear-pattern", .warning, .beyond)
  static let keywords = ["pattern", "patternProperties"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    let patterns = keyword.key.reads("pattern") ? [keyword.value] : keyword.value.entries.map(\.key)
    return patterns.compactMap { value in
      guard value.scalarType == .string, let shape = PatternShape(value.decoded.bytes), shape.isSuperLinear else {
        return nil
      }
      return finding(shape.hasBackreference ? Self.backreference : Self.message, at: value.writtenRange)
    }
  }

  fileprivate static let message =
    "Most validators need time without bound for this pattern on some texts, as a repetition repeats another: repeat once."
  fileprivate static let backreference =
    "No validator matches a backreference in linear time, and some do not know it: write the pattern without."
}
