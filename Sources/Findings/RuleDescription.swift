/// What a rule says of itself: the source of `qbank explain`, hovers, SARIF and the rule reference.
package struct RuleDescription: Sendable, Hashable {
  package var id: RuleID
  /// The severity where nothing is configured; nil for a rule that is off.
  package var severity: Severity?
  package var category: RuleCategory
  /// What it flags, in one line.
  package var summary: String
  /// The rule's documentation in Markdown, under the headings of the rule pages.
  package var documentation: String
  /// What the configuration may set besides the severity, by name.
  package var options: [String: RuleOption]

  package init(
    _ id: RuleID, _ severity: Severity?, _ category: RuleCategory, summary: String, documentation: String,
    options: [String: RuleOption] = [:]
  ) {
    self.id = id
    self.severity = severity
    self.category = category
    self.summary = summary
    self.documentation = documentation
    self.options = options
  }
}

/// The families of rules, as the table of `qbank explain` groups them.
package enum RuleCategory: String, Sendable, Hashable, CaseIterable {
  case syntax
  case schema
  case structure
  case key
  case domain
  case product
  case writing
  case bank
  case schemaLint = "schema-lint"
  case configuration
}
