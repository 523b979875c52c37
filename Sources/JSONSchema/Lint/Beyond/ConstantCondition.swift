import Findings
import Syntax

/// An `if` that is always met, or never.
///
/// ## What it flags
/// `if` with the value `true`, `false` or `{}`, beside `then` or `else`.
///
/// ## Why it matters
/// One of the branches always holds and the other never does.
///
/// ## Example
/// ```json
/// {"if": true, "then": {"required": ["a"]}, "else": {"required": ["b"]}}
/// ```
///
/// ## What to write instead
/// The condition that is meant, or the branch alone.
///
/// ## Fix
/// None: only its author knows the condition.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 10.2.2.
struct ConstantCondition: KeywordLintRule {
  static let header = LintHeader("constant-condition", .warning, .beyond, since: .draft7)
  static let keywords = ["if"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard schema.has("then") || schema.has("else"), keyword.value.boolean != nil || keyword.value.isEmptyMapping else {
      return []
    }
    return [finding(Self.message(keyword.value.boolean != false, schema), at: keyword.value.writtenRange)]
  }

  fileprivate static func message(_ isMet: Bool, _ schema: Subschema) -> String {
    let (chosen, other) = isMet ? ("then", "else") : ("else", "then")
    let effect = schema.has(other) ? "\"\(other)\" never applies" : "\"\(chosen)\" applies to every value"
    return "This condition is \(isMet ? "always" : "never") met, so \(effect): write the condition that is meant."
  }
}
