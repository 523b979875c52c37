import ArgumentParser
import Catalog
import Findings
import SourceText
import Workspace

/// One run of `qbank migrate`: moves bank after bank, and shows or writes what came of it.
struct MigrateRun {
  let targets: CheckTargets
  let snapshot: WorkspaceSnapshot
  /// `exam@version`.
  let to: String
  let writes: Bool

  /// Returns whether something at warning or above is left to a person.
  func report(to output: Output, _ progress: Progress) throws -> Bool {
    let banks = targets.paths.filter { snapshot.classification(of: $0)?.kind == .bank }
    try targets.refuseBrokenConfiguration(of: banks, in: snapshot)
    let all = try migrations(of: banks)
    progress.finish()
    // Beside a diff, everything else would be in its way.
    let words = writes ? output : Output(2)
    let neighbours = Neighbours(text: { snapshot.text($0) }, displayPath: { [targets] in targets.displayPath($0) })
    var reporter = TextReporter(ReportContext(neighbours: neighbours, noun: "question bank"))
    var summary = FindingSummary()
    for (path, migration) in all {
      guard let document = snapshot.document(path) else { continue }
      let name = targets.displayPath(path)
      if writes, !migration.edits.isEmpty { try write(migration, over: document.text, to: path) }
      if !writes { output.write(Self.diff(name, document.text, migration)) }
      words.write("\(name.printable): \(Self.sentence(migration))\n")
      let report = FileReport(path: name, text: migration.text, findings: migration.findings, questions: 0)
      summary.add(report)
      reporter.report(report, to: words)
    }
    if all.isEmpty { words.write("No question banks found.\n") }
    try output.finish()
    words.flush()
    return Threshold().isReached(by: summary)
  }

  /// The migrations, before anything is written. A bank that was named and cannot be moved ends the work; one that was
  /// found below a folder is told and left alone.
  private func migrations(of banks: [String]) throws -> [(path: String, migration: Migration)] {
    var result: [(path: String, migration: Migration)] = []
    for path in banks {
      guard let context = snapshot.context(of: path) else { continue }
      let target = try GuideOption.version(to, context.guides)
      do {
        result.append((path, try snapshot.migration(of: path, to: target)))
      } catch {
        let sentence = "\"\(targets.displayPath(path))\" \(error.predicate)."
        if targets.named.contains(path) { throw CommandFailure(sentence) }
        Output(2).say("\(sentence.dropLast()), so it is left alone.")
      }
    }
    return result
  }

  private func write(_ migration: Migration, over old: SourceText, to path: String) throws {
    do {
      try targets.files.replace(path, old.bytes, with: migration.text.bytes)
    } catch {
      throw CommandFailure(error.sentence(naming: targets.displayPath(path)))
    }
  }

  private static func diff(_ name: String, _ text: SourceText, _ migration: Migration) -> String {
    // `git apply` takes no "./" and no way up.
    UnifiedDiff(ReportPath.relative(name), text, migration.edits).shown
  }

  /// What was done, in half a sentence.
  private static func sentence(_ migration: Migration) -> String {
    guard !migration.edits.isEmpty else { return "nothing to change" }
    var parts: [String] = []
    for change in migration.changes where change.kind == .guide { parts.append("guide \(change.old) → \(change.new)") }
    let domains = migration.count(.domain)
    let names = migration.count(.name)
    let undecided = migration.count(.undecidedDomain)
    if domains > 0 { parts.append("\(domains) domain\(domains == 1 ? "" : "s") moved") }
    if names > 0 { parts.append("\(names) product name\(names == 1 ? "" : "s") replaced") }
    if undecided > 0 { parts.append("\(undecided) domain\(undecided == 1 ? "" : "s") marked for a person to choose") }
    return parts.joined(separator: ", ")
  }
}
