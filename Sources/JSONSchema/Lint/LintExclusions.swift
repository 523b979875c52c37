import Findings
import Syntax

/// The rules that a schema wants silenced for itself: `x-lint-exclude`, a rule's name or a list of names.
struct LintExclusions {
  static let keyword = "x-lint-exclude"
  private let names: Set<String>

  init(of schema: Subschema) {
    guard let value = schema[Self.keyword] else {
      names = []
      return
    }
    names = Set(Self.values(of: value).compactMap { $0.string.map(Self.ruleName) })
  }

  func contains(_ rule: RuleID) -> Bool { names.contains(rule.name) }

  /// The scalars that name rules.
  static func values(of value: Value) -> [Value] { value.isSequence ? value.items.filter(\.isScalar) : [value] }

  /// The name in kebab-case; other linters write their rules with underscores.
  static func ruleName(_ text: String) -> String { String(text.map { $0 == "_" ? "-" : $0 }) }
}
