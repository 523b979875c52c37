import ArgumentParser
import SourceText
import Workspace

/// Mends the findings of files, as `--fix` and `--diff` ask for it.
struct FixRun {
  let targets: CheckTargets
  let snapshot: WorkspaceSnapshot
  private let fixed: [(before: Document, after: FixedDocument)]

  init(_ paths: [String], _ scope: FixScope, _ snapshot: WorkspaceSnapshot, _ targets: CheckTargets) {
    self.targets = targets
    self.snapshot = snapshot
    let results = Parallel.map(paths.count) { snapshot.fixing(paths[$0], scope) }
    fixed = zip(paths, results).compactMap { path, result in
      guard let result, let before = snapshot.document(path) else { return nil }
      return (before, result)
    }
  }

  /// Shows what would change. Throws `ExitCode(1)` where something would.
  func show(on output: Output) throws {
    for (before, after) in fixed {
      output.write(UnifiedDiff(ReportPath.relative(targets.displayPath(before.path)), before.text, after.edits).shown)
    }
    try output.finish()
    if !fixed.isEmpty { throw ExitCode(1) }
  }

  /// Writes the files. Returns the documents that are written, how many findings that mended, and a sentence for each
  /// file that could not be written and is as it was.
  func write() -> (documents: [Document], count: Int, failures: [String]) {
    var result: (documents: [Document], count: Int, failures: [String]) = ([], 0, [])
    for (before, after) in fixed {
      do {
        try targets.files.replace(before.path, before.text.bytes, with: after.document.text.bytes)
        result.documents.append(after.document)
        result.count += after.rules.count
      } catch {
        result.failures.append(error.sentence(naming: targets.displayPath(before.path)))
      }
    }
    return result
  }
}
