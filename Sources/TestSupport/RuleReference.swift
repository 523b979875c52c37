import Findings

/// Makes the page of all rules in the documentation: `Sources/qbank/Documentation.docc/Rules.md`.
package enum RuleReference {
  package static func page(_ rules: [RuleDescription]) -> String {
    var text = """
      # Rules

      What `qbank check` and the editor look for.

      ## Overview

      `qbank explain RULE` shows the same. A severity, `off`, and the options of a rule are set in the configuration
      (<doc:Configuration>). Made from the doc comments of the rules: QBANK_REGENERATE=1 swift test --filter RuleReferenceTests.


      """
    for category in RuleCategory.allCases {
      let own = rules.filter { $0.category == category }
      guard !own.isEmpty else { continue }
      text += "## \(title(category))\n\n"
      for rule in own { text += entry(rule) }
    }
    return text
  }

  private static func title(_ category: RuleCategory) -> String {
    switch category {
    case .syntax: "Syntax"
    case .schema: "Schema"
    case .structure: "Structure"
    case .key: "Answer keys"
    case .domain: "Domains"
    case .product: "Product names"
    case .writing: "Item writing"
    case .bank: "The bank as a whole"
    case .schemaLint: "JSON Schema files"
    case .configuration: "Configuration"
    }
  }

  private static func entry(_ rule: RuleDescription) -> String {
    var text = "### \(rule.id)\n\n\(rule.summary)\n\nSeverity: \(rule.severity?.rawValue ?? "off")."
    for (name, option) in rule.options.sorted(by: { $0.key < $1.key }) {
      text += " Option `\(name)`: \(option.expectation)."
    }
    let body = rule.documentation.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("## ") ? "##" + line : String(line)
    }.joined(separator: "\n")
    return text + "\n\n\(body)\n\n"
  }
}
