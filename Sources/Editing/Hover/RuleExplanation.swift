import Findings

/// What a rule says of itself.
enum RuleExplanation {
  static func of(_ rule: RuleDescription) -> Explanation {
    let severity = rule.severity.map(\.rawValue) ?? "off"
    return Explanation([.title(rule.id.name, severity), .paragraph(rule.summary)])
  }
}
