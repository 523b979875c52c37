import Findings
import Syntax

/// What is wrong in a schema so that a part of it has no effect.
struct SchemaProblem: Sendable {
  let document: Int
  let keyword: KeywordName
  let value: Value
  let message: String
  /// The number of the schema of which a part has no effect; nil for what is wrong before schemas are compiled.
  var subschema: Int?
  /// The part of the value's source that is at fault; the whole value where nothing is given.
  var range: Range<Int>?

  var finding: Finding {
    Finding(RuleID("schema-" + keyword.kebabCase), .error, message, at: range ?? value.writtenRange)
  }
}
