/// How bad a finding is, worst first, with the words of LSP.
package enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  case error
  case warning
  case information
  case hint

  /// 1 for an error to 4 for a hint: the number LSP gives it.
  package var level: Int {
    switch self {
    case .error: 1
    case .warning: 2
    case .information: 3
    case .hint: 4
    }
  }

  /// Whether this one is worse.
  package static func < (left: Severity, right: Severity) -> Bool { left.level < right.level }
}
