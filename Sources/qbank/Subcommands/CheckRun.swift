import ArgumentParser
import Findings
import SourceText
import Workspace

/// One run of `qbank check`: reads, judges, reports.
struct CheckRun {
  let targets: CheckTargets
  var workspace: Workspace
  let verbose: Bool

  /// Throws `ExitCode(1)` where something is at warning or above, and `CommandFailure` where not all could be checked.
  func report(to output: Output, _ options: OutputOptions) throws {
    let progress = Progress(total: targets.paths.count)
    defer { progress.finish() }
    let (snapshot, failures) = try targets.load(into: workspace, progress)
    let neighbours = Neighbours(text: { snapshot.text($0) }, displayPath: { [targets] in targets.displayPath($0) })
    let checked = targets.paths.filter { isChecked($0, in: snapshot) }
    if verbose { for skipped in targets.skipped { leftAlone(skipped.path, skipped.reason) } }
    try targets.refuseBrokenConfiguration(of: checked, in: snapshot)
    var reports = try options.reports(noun(checked, in: snapshot), neighbours, output)
    let judgements = Parallel.map(checked.count, progress: progress.update) { snapshot.judgement(of: checked[$0]) }
    progress.finish()

    var summary = Summary()
    for (path, judgement) in zip(checked, judgements) {
      guard let document = snapshot.document(path) else { continue }
      let report = FileReport(
        path: targets.displayPath(path), text: document.text, findings: judgement.findings,
        questions: judgement.questions)
      summary.add(report)
      reports.report(report)
      if output.isClosed { break }
    }
    try reports.finish(summary)
    if let first = failures.first { throw CommandFailure(first) }
    if options.threshold.isReached(by: summary) { throw ExitCode(1) }
  }

  private func isChecked(_ path: String, in snapshot: WorkspaceSnapshot) -> Bool {
    guard let classification = snapshot.classification(of: path) else { return false }
    if snapshot.overrides.schema != nil { return true }
    if snapshot.overrides.namedKind == .schema { return classification.kind == .schema }
    switch classification.kind {
    case .bank, .configuration, .guide, .catalog: return true
    case .schema where targets.named.contains(path): return true
    case .schema, .other:
      if verbose { leftAlone(path, classification.reason) }
      return false
    }
  }

  /// What the last line calls the files.
  private func noun(_ paths: [String], in snapshot: WorkspaceSnapshot) -> String {
    if snapshot.overrides.schema != nil { return "file" }
    if snapshot.overrides.namedKind == .schema { return "schema" }
    return paths.allSatisfy { snapshot.classification(of: $0)?.kind == .bank } ? "question bank" : "file"
  }

  private func leftAlone(_ path: String, _ reason: String) {
    Output(2).say("\(targets.displayPath(path)) is left alone: \(reason).")
  }
}
