import Findings

/// What the configuration says of rules: severities, and options of single rules.
package struct RuleSettings: Sendable, Hashable {
  /// The configured severity by rule; nil inside for `off`.
  package var severities: [RuleID: Severity?]
  /// The tags and criteria that questions may have; nil where any are.
  package var vocabulary = Vocabulary()
  /// The options of a rule by name.
  package var options: [RuleID: [String: Option]]

  package struct Vocabulary: Sendable, Hashable {
    package var tags: [String]?
    package var criteria: [String]?

    package init(tags: [String]? = nil, criteria: [String]? = nil) {
      self.tags = tags
      self.criteria = criteria
    }
  }

  package enum Option: Sendable, Hashable {
    case integer(Int)
    case number(Double)
    case boolean(Bool)
    case text(String)
    case list([String])
  }

  package init(severities: [RuleID: Severity?] = [:], options: [RuleID: [String: Option]] = [:]) {
    self.severities = severities
    self.options = options
  }

  /// The severity that holds for `rule`, which is `standard` where nothing is configured; nil where it is off.
  package func severity(of rule: RuleID, standard: Severity?) -> Severity? {
    if let configured = severities[rule] { return configured }
    return standard
  }

  /// An option that is a whole number.
  package func integer(_ name: String, of rule: RuleID, or standard: Int) -> Int {
    if case .integer(let value)? = options[rule]?[name] { return value }
    return standard
  }

  /// An option that is a list of words.
  package func list(_ name: String, of rule: RuleID) -> [String] {
    switch options[rule]?[name] {
    case .list(let values): values
    case .text(let value): [value]
    default: []
    }
  }
}
