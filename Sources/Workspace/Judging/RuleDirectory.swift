import Findings

/// Every rule that can make a finding, whichever module it is in.
package enum RuleDirectory {
  package static var all: [RuleDescription] {
    ConfigurationRules.all
  }

  package static func description(of id: RuleID) -> RuleDescription? {
    all.first { $0.id == id }
  }
}
