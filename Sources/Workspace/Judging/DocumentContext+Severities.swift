import Findings

extension DocumentContext {
  /// How bad a key is that qbank's schema of banks does not know, and that is no misspelling of one that it knows. Banks
  /// of other programs have keys of their own; a bank that names the schema itself wants to hold to it.
  var unknownKeys: Severity { choice.range == nil ? .warning : .error }

  /// The findings with the severities that are configured, without those of rules that are off.
  ///
  /// Rules on questions and banks get theirs where they run; this is for all others.
  func severities(_ findings: [Finding]) -> [Finding] {
    guard !settings.severities.isEmpty else { return findings }
    return findings.compactMap { finding in
      guard let severity = settings.severity(of: finding.rule, standard: finding.severity) else { return nil }
      var finding = finding
      finding.severity = severity
      return finding
    }
  }
}
