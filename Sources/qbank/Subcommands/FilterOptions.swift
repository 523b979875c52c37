import ArgumentParser
import Findings
import Workspace

/// Which findings are left out: the options that `check` and `schema lint` share.
struct FilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Leave out the findings that this file knows.", valueName: "file"))
  var baseline: String?

  @Option(
    help: ArgumentHelp("Write all findings into this file, for --baseline; the exit code is 0.", valueName: "file"))
  var writeBaseline: String?

  @Option(
    help: ArgumentHelp(
      "Only what changed since this revision of git: files, and in them the questions of which a line changed.",
      valueName: "revision"))
  var since: String?

  func validate() throws {
    guard writeBaseline != nil else { return }
    if since != nil { throw ValidationError("--write-baseline takes all findings; leave --since away.") }
  }

  func open() throws -> FindingFilter {
    FindingFilter(
      changes: try since.map(ChangeFilter.init), baseline: try BaselineFile(reading: baseline, writing: writeBaseline))
  }
}

/// What is left of the findings of a run.
struct FindingFilter {
  let changes: ChangeFilter?
  var baseline: BaselineFile

  func isChecked(_ path: String) -> Bool { changes?.hasChanged(path) ?? true }

  /// Takes findings out of a report. Returns how many the baseline knows.
  mutating func sift(_ report: inout FileReport, of document: Document) -> Int {
    if let changes { report.findings = changes.findings(report.findings, in: document) }
    return baseline.sift(&report, of: document.path)
  }
}
