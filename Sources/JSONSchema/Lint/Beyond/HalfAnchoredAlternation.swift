import Findings
import Syntax

/// Anchors that hold for one alternative each.
///
/// ## What it flags
/// A pattern like `^a|b$`, whose first alternative begins with `^` and whose last ends with `$`, and no other way
/// round.
///
/// ## Why it matters
/// `|` binds less than the anchors: the pattern means "begins with a, or ends with b".
///
/// ## Example
/// ```json
/// {"pattern": "^low|high$"}
/// ```
///
/// ## What to write instead
/// `^(?:low|high)$`
///
/// ## Fix
/// A suggestion: puts the alternatives in a group between the anchors.
///
/// ## Source
/// ECMA-262, section 22.2.1.
struct HalfAnchoredAlternation: KeywordLintRule {
  static let header = LintHeader("half-anchored-alternation", .warning, .beyond)
  static let keywords = ["pattern"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard keyword.value.scalarType == .string else { return [] }
    let decoded = keyword.value.decoded
    guard let shape = PatternShape(decoded.bytes), shape.isHalfAnchoredAlternation else { return [] }
    let end = decoded.bytes.count
    let change = ValueEditing.Change([
      .insertion("(?:", at: decoded.sourceRange(0..<1).upperBound),
      .insertion(")", at: decoded.sourceRange(end - 1..<end).lowerBound),
    ])
    return [
      finding(
        Self.message, at: keyword.value.writtenRange, fixes: fix("Group the alternatives", change, isSafe: false))
    ]
  }

  fileprivate static let message =
    "\"^\" holds for the first alternative alone and \"$\" for the last: put the alternatives in \"(?:…)\" if all are meant."
}
