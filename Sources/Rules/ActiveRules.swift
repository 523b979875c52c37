import Findings
import QuestionBank
import Synchronization

/// The rules on questions that run under some settings, found out with the first question.
final class ActiveRules: Sendable {
  struct Rule: Sendable {
    /// Its index among the rules on questions.
    let index: Int
    let mark: WordIndex.Marks
    /// The severity of its findings where one is configured.
    let severity: Severity?

    init(index: Int, severity: Severity?) {
      self.index = index
      self.severity = severity
      mark = .list(index)
    }
  }

  private let known = Mutex<[Rule]?>(nil)

  /// The rules among those with these headers.
  func rules(_ settings: RuleSettings, _ headers: () -> [RuleHeader]) -> [Rule] {
    known.withLock { known in
      if let known { return known }
      let rules = headers().enumerated().compactMap { index, header -> Rule? in
        guard let severity = settings.severity(of: header.id, standard: header.severity) else { return nil }
        return Rule(index: index, severity: settings.severities[header.id] == nil ? nil : severity)
      }
      known = rules
      return rules
    }
  }
}
