import Findings
import LanguageServerProtocol
import Workspace

/// Moves the open bank that its first argument names by URI to another version of its exam's guide: the one that the
/// second argument names, else the newest. The client applies the edit; what needs judgement is told in numbers.
enum MigrateCommand: ServerCommand {
  static let name = "qbank.migrate"

  static func run(_ arguments: [LSPAny], in view: WorkspaceView) throws -> LSPAny {
    guard let uri = arguments.first?.stringValue, let snapshot = view.document(uri) else {
      throw ResponseError(.invalidParams, "\"\(name)\" needs the URI of an open bank as its argument.")
    }
    try ApplyEditCommand.requireVersions(in: view, for: name)
    let path = snapshot.document.path
    let wanted = arguments.dropFirst().first?.stringValue
    let context = view.workspace.context(of: path)
    let named = wanted.map { context?.guides.version(exam: context?.exam?.exam, guide: $0) }
    guard let target = named ?? view.workspace.newerGuide(for: path) else {
      let reason =
        wanted.map { "There is no guide \"\($0)\" of the bank's exam." } ?? "The bank follows the newest guide."
      throw ResponseError(.requestFailed, reason)
    }
    let migration: Migration
    do {
      migration = try view.workspace.migration(of: path, to: target)
    } catch {
      throw ResponseError(.requestFailed, "The file \(error.predicate).")
    }
    let fix = Fix("Migrate this bank to \(target.id)", isSafe: false, migration.edits)
    if !migration.edits.isEmpty, let edit = WorkspaceEditConverter(snapshot: snapshot).edit(fix) {
      ApplyEditCommand.send(edit, label: fix.title, in: view)
    }
    return .object([
      "guide": .string(target.id), "changes": .int(migration.changes.count), "findings": .int(migration.findings.count),
    ])
  }
}
