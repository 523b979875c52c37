import Findings

/// A rule's page as its doc comment has it.
struct RulePage: Sendable {
  let summary: String
  let body: String
}

extension RuleRegistry {
  /// The headers of all rules that this module tells of: its own, and those of the parsers and the schema.
  static var headers: [RuleHeader] {
    rules.map { type(of: $0).header } + SyntaxRulePages.all + SchemaRulePages.all
  }

  private static let options = Dictionary(
    rules.map { (type(of: $0).header.id, type(of: $0).options) }, uniquingKeysWith: { first, _ in first })

  /// What rules say of themselves, sorted by id.
  package static let descriptions: [RuleDescription] = headers.map { header in
    let page = RuleDocumentation.pages[header.id.name]
    return RuleDescription(
      header.id, header.severity, header.category, summary: page?.summary ?? "", documentation: page?.body ?? "",
      options: options[header.id] ?? [:])
  }.sorted { $0.id < $1.id }

  private static let byID = Dictionary(descriptions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// What the rule `id` says of itself; nil where there is no such rule.
  package static func description(of id: RuleID) -> RuleDescription? { byID[id] }
}
