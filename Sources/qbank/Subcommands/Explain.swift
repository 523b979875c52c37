import ArgumentParser
import Findings
import Workspace

struct Explain: OutputCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", _superCommandName: "qbank",
    abstract: "Says what a rule flags, why it matters, and what to write instead.",
    discussion: """
      Without a rule, all rules are listed with their severities.

      Examples:
        qbank explain
        qbank explain missing-key
      """
  )

  @Argument(help: "The id of a rule, as it stands in brackets after a finding.")
  var rule: String?

  func run(_ output: Output) throws {
    guard let rule else { return writeTable(to: output) }
    guard let description = RuleDirectory.description(of: RuleID(rule)) else {
      let nearest = NearestWord.of(rule, among: RuleDirectory.all.map(\.id.name))
      let hint = nearest.map { "did you mean \"\($0)\"?" } ?? "\"qbank explain\" lists all."
      throw CommandFailure("There is no rule \"\(rule)\"; \(hint)")
    }
    output.write("\(description.id) (\(description.severity?.rawValue ?? "off"))\n\n")
    output.write(description.summary + "\n\n")
    for (name, option) in description.options.sorted(by: { $0.key < $1.key }) {
      output.write("Option \"\(name)\" in the configuration: \(option.expectation).\n\n")
    }
    output.write(description.documentation + (description.documentation.hasSuffix("\n") ? "" : "\n"))
  }

  private func writeTable(to output: Output) {
    let all = RuleDirectory.all
    let column = all.map(\.id.name.count).max() ?? 0
    for category in RuleCategory.allCases {
      let rules = all.filter { $0.category == category }.sorted { $0.id < $1.id }
      guard !rules.isEmpty else { continue }
      output.write("\(category.rawValue)\n")
      for rule in rules {
        let name = rule.id.name + String(repeating: " ", count: column - rule.id.name.count)
        let severity = rule.severity?.rawValue ?? "off"
        let padding = String(repeating: " ", count: max(0, 11 - severity.count))
        output.write("  \(name)  \(severity)\(padding)  \(rule.summary)\n")
      }
    }
  }
}
