import Findings

/// A rule: one file, one doc comment under fixed headings, one test file, one line in the registry.
package protocol Rule: Sendable {
  static var header: RuleHeader { get }
  /// What the configuration may set for it besides the severity, by name.
  static var options: [String: RuleOption] { get }
}

extension Rule {
  package static var options: [String: RuleOption] { [:] }
}

/// A rule that judges a question by itself.
package protocol ItemRule: Rule {
  init()
  func check(_ item: Item, in context: RuleContext) -> [Finding]
  /// The same of a rule that is known by its type. No rule has one of its own: it is here for each of them to have its
  /// `check` in it, so that to ask fifty rules about a question is fifty calls and no more.
  static func findings(in item: Item, _ context: RuleContext) -> [Finding]
}

extension ItemRule {
  package static func findings(in item: Item, _ context: RuleContext) -> [Finding] {
    Self().check(item, in: context)
  }
}

/// A rule that has nothing to say of a question without one of certain words or signs, and does not run then.
protocol TriggeredRule: ItemRule {
  static var trigger: RuleTrigger { get }
}

/// A rule that judges what the questions of a bank are together.
package protocol BankRule: Rule {
  func check(_ bank: BankFacts, in context: RuleContext) -> [Finding]
}

extension Rule {
  func finding(
    _ message: String, at range: Range<Int>, severity: Severity? = nil, related: [RelatedPlace] = [], fixes: [Fix] = [],
    tags: Set<FindingTag> = []
  ) -> Finding {
    Finding(
      Self.header.id, severity ?? Self.header.severity ?? .hint, message, at: range, related: related, fixes: fixes,
      tags: tags)
  }
}
