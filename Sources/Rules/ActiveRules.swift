import Findings
import Synchronization

/// The rules on questions that run under some settings, found out with the first question.
final class ActiveRules: Sendable {
  struct Rules: Sendable {
    /// Bit `n` is that of the rule on questions with index `n`.
    let mask: UInt128
    /// The severity of each rule's findings, by index, where one is configured.
    let severities: [Severity?]
  }

  private let known = Mutex<Rules?>(nil)

  /// The rules among those with these headers.
  func rules(_ settings: RuleSettings, _ headers: [RuleHeader]) -> Rules {
    known.withLock { known in
      if let known { return known }
      var mask: UInt128 = 0
      for (index, header) in headers.enumerated()
      where settings.severity(of: header.id, standard: header.severity) != nil {
        mask |= 1 << UInt128(index)
      }
      let rules = Rules(mask: mask, severities: headers.map { settings.severities[$0.id] ?? nil })
      known = rules
      return rules
    }
  }
}
