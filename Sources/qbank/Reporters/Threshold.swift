import Findings

/// Which findings make a command end with exit code 1.
struct Threshold: Sendable, Hashable {
  /// The mildest severity that does.
  var severity = Severity.warning
  /// So many warnings are let pass; nil where they are as any other finding.
  var warnings: Int?

  func isReached(by summary: FindingSummary) -> Bool {
    if let warnings, summary.warnings > warnings { return true }
    return Severity.allCases.contains { severity in
      isFailure(severity) && summary.count(of: severity) > 0
    }
  }

  /// Whether a finding alone makes the command fail.
  func isFailure(_ severity: Severity) -> Bool {
    severity <= self.severity && (severity != .warning || warnings == nil)
  }
}

extension FindingSummary {
  func count(of severity: Severity) -> Int {
    switch severity {
    case .error: errors
    case .warning: warnings
    case .information: informations
    case .hint: hints
    }
  }
}
