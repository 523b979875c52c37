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
    let (snapshot, failures) = try load(progress)
    let neighbours = Neighbours(text: { snapshot.text($0) }, displayPath: { [targets] in targets.displayPath($0) })
    let checked = targets.paths.filter { isChecked($0, in: snapshot) }
    try refuseBrokenConfiguration(of: checked, in: snapshot)
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

  /// Reads all files. What cannot be read is told, and the rest is checked all the same.
  private func load(_ progress: Progress) throws -> (WorkspaceSnapshot, [String]) {
    var workspace = workspace
    let paths = targets.paths
    let files = targets.files
    let input = targets.standardInput
    let results = Parallel.map(paths.count, progress: progress.update) { index -> Result<Document, FileError> in
      let path = paths[index]
      if let input, input.path == path { return .success(input) }
      return Result { () throws(FileError) in Document(path, SourceText(try files.read(path))) }
    }
    var documents: [Document] = []
    var failures = targets.errors.map { $0.sentence(naming: targets.displayPath($0.path)) }
    for result in results {
      switch result {
      case .success(let document): documents.append(document)
      case .failure(let error):
        let sentence = error.sentence(naming: targets.displayPath(error.path))
        // Of files that were named, nothing less than all is asked for.
        if targets.named.contains(error.path) { throw CommandFailure(sentence) }
        failures.append(sentence)
      }
    }
    workspace.add(documents)
    return (workspace.snapshot, failures)
  }

  private func isChecked(_ path: String, in snapshot: WorkspaceSnapshot) -> Bool {
    guard let classification = snapshot.classification(of: path) else { return false }
    if snapshot.overrides.schema != nil { return true }
    if snapshot.overrides.namedKind == .schema { return classification.kind == .schema }
    switch classification.kind {
    case .bank, .configuration, .guide, .catalog: return true
    case .schema where targets.named.contains(path): return true
    case .schema, .other:
      if verbose { say("\(targets.displayPath(path)) is left alone: \(classification.reason).") }
      return false
    }
  }

  /// Where a configuration is wrong, banks would be judged by something else than the writer thinks.
  private func refuseBrokenConfiguration(of paths: [String], in snapshot: WorkspaceSnapshot) throws {
    if verbose {
      for skipped in targets.skipped { say("\(targets.displayPath(skipped.path)) is left alone: \(skipped.reason).") }
    }
    for path in paths where snapshot.overrides.schema == nil && snapshot.overrides.namedKind == .bank {
      let loaded = snapshot.configuration(for: path)
      if let error = loaded.error { throw CommandFailure(error.sentence(naming: targets.displayPath(error.path))) }
      // One that was named itself is shown in full.
      guard let (file, finding) = loaded.firstError, !targets.named.contains(file), let text = snapshot.text(file)
      else {
        continue
      }
      let position = text.position(at: finding.range.lowerBound, encoding: .utf32)
      throw CommandFailure(
        "\(targets.displayPath(file)):\(position.line + 1):\(position.column + 1): \(finding.message)")
    }
  }

  /// What the last line calls the files.
  private func noun(_ paths: [String], in snapshot: WorkspaceSnapshot) -> String {
    if snapshot.overrides.schema != nil { return "file" }
    if snapshot.overrides.namedKind == .schema { return "schema" }
    return paths.allSatisfy { snapshot.classification(of: $0)?.kind == .bank } ? "question bank" : "file"
  }

  private func say(_ sentence: String) {
    let errors = Output(2)
    errors.write(sentence.printable + "\n")
    errors.flush()
  }
}
