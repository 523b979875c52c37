import Findings
import JSONSchema
import Rules

/// Every rule that can make a finding, whichever module it is in.
package enum RuleDirectory {
  /// Sorted by id.
  package static let all: [RuleDescription] = {
    // Where the linter and the evaluator use one id, the page of the evaluator's tells of both.
    var seen = Set<RuleID>()
    return (RuleRegistry.descriptions + SchemaLinter.rules + ConfigurationRules.all + WorkspaceRules.all + dataRules)
      .filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
  }()

  /// What a rule says of itself; nil for an id that no rule has.
  package static func description(of id: RuleID) -> RuleDescription? { byID[id] }

  private static let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// The rules of those who load guides and catalogues.
  private static let dataRules = [
    RuleDescription(
      "invalid-catalog", .warning, .product, summary: "An entry of a product catalogue that cannot be used.",
      documentation: "The entry is left out, as its fields contradict each other or one is missing. Correct it."),
    RuleDescription(
      "invalid-guide", .warning, .domain, summary: "An entry of an exam guide that cannot be used.",
      documentation: "The entry is left out, as its fields contradict each other or one is missing. Correct it."),
  ]
}
