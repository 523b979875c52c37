import Findings

/// What the registry knows of a rule besides its documentation.
package struct RuleHeader: Sendable, Hashable {
  package let id: RuleID
  /// The severity where nothing is configured; nil for a rule that is off.
  package let severity: Severity?
  package let category: RuleCategory

  package init(_ id: RuleID, _ severity: Severity?, _ category: RuleCategory) {
    self.id = id
    self.severity = severity
    self.category = category
  }
}
