/// What was found in several files.
package struct FindingSummary: Sendable, Hashable {
  package var files = 0
  package var questions = 0
  package var errors = 0
  package var warnings = 0
  package var informations = 0
  package var hints = 0
  /// Findings that were mended.
  package var fixed = 0
  /// Findings that a baseline has, which are not counted above.
  package var known = 0

  package init(errors: Int = 0, warnings: Int = 0, informations: Int = 0, hints: Int = 0) {
    (self.errors, self.warnings, self.informations, self.hints) = (errors, warnings, informations, hints)
  }

  /// Counts what was found in one more file, which has so many questions.
  package mutating func add(_ findings: [Finding], questions: Int) {
    files += 1
    self.questions += questions
    for finding in findings {
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .information: informations += 1
      case .hint: hints += 1
      }
    }
  }

  package var findings: Int { errors + warnings + informations + hints }
}
