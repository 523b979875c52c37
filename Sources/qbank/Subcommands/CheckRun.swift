import ArgumentParser
import Findings
import SourceText
import Workspace

/// One run of `qbank check`: reads, judges, reports.
struct CheckRun {
  let targets: CheckTargets
  var workspace: Workspace
  let verbose: Bool
  let fixes: FixOptions
  let filters: FilterOptions

  /// Throws `ExitCode(1)` where something is at warning or above, and `CommandFailure` where not all could be checked.
  func report(to output: Output, _ options: OutputOptions) throws {
    if fixes.scope != nil, !fixes.diff, targets.standardInput != nil { throw CommandFailure(Self.nothingToWrite) }
    if fixes.diff, !options.format.isEmpty || filters.writeBaseline != nil {
      throw CommandFailure(
        "\"--diff\" shows a diff and no findings; leave out \"--format\" and \"--write-baseline\".")
    }
    var filter = try filters.open()
    let progress = Progress(total: targets.paths.count)
    defer { progress.finish() }
    var (snapshot, failures) = try targets.load(into: workspace, progress)
    let loaded = snapshot
    let checked = targets.paths.filter { filter.isChecked($0) && isChecked($0, in: loaded) }
    if verbose { for skipped in targets.skipped { leftAlone(skipped.path, skipped.reason) } }
    try targets.refuseBrokenConfiguration(of: checked, in: loaded)
    let pending = try options.open()
    var summary = FindingSummary()
    if let scope = fixes.scope {
      let run = FixRun(checked, scope, loaded, targets)
      if fixes.diff { return try show(run, failures, on: output) }
      let written = run.write()
      var workspace = Workspace(snapshot)
      workspace.add(written.documents)
      snapshot = workspace.snapshot
      failures += written.failures
      summary.fixed = written.count
    }
    let judged = snapshot
    let workers = checked.count == 1 ? Parallel.workers : .one
    let judgements = Parallel.map(checked.count, progress: progress.update) {
      judged.judgement(of: checked[$0], with: workers)
    }
    progress.finish()

    let neighbours = Neighbours(text: { judged.text($0) }, displayPath: { [targets] in targets.displayPath($0) })
    var reports = options.reports(pending, noun(checked, in: snapshot), neighbours, output)
    for (path, judgement) in zip(checked, judgements) {
      guard let document = snapshot.document(path) else { continue }
      var report = FileReport(
        path: targets.displayPath(path), text: document.text, findings: judgement.findings,
        questions: judgement.questions)
      summary.known += filter.sift(&report, of: document)
      summary.add(report)
      reports.report(report)
      if output.isClosed { break }
    }
    try reports.finish(summary)
    try filter.baseline.finish()
    if let first = failures.first { throw CommandFailure(first) }
    if !filter.baseline.writes, options.threshold.isReached(by: summary) { throw ExitCode(1) }
  }

  private func show(_ run: FixRun, _ failures: [String], on output: Output) throws {
    do {
      try run.show(on: output)
    } catch is ExitCode where !failures.isEmpty {
      // What could not be read weighs more.
    }
    if let first = failures.first { throw CommandFailure(first) }
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

  fileprivate static let nothingToWrite =
    "\"--fix\" writes files, and standard input is none; \"--diff\" shows what it would change."
}
