import Findings
import Syntax

/// What is wrong in a schema so that a part of it has no effect.
struct SchemaProblem: Sendable {
  let document: Int
  let keyword: KeywordName
  let value: Value
  let message: String
  /// The part of the value's source that is at fault; the whole value where nothing is given.
  var range: Range<Int>?

  var finding: Finding {
    Finding(RuleID("schema-" + keyword.kebabCase), .error, message, at: range ?? value.writtenRange)
  }
}
