import Editing
import LanguageServerProtocol
import Workspace

/// `textDocument/codeAction`: the fixes of the findings in the range, and refactorings of the question.
enum CodeActionHandler: SnapshotRequestHandler {
  typealias Request = CodeActionRequest

  /// Edits for an older text would destroy the new one.
  static var needsSameVersion: Bool { true }

  static func handle(_ params: CodeActionParams, in snapshot: DocumentSnapshot) -> [CodeActionOrCommand] {
    guard snapshot.document.isReadable else { return [] }
    let range = snapshot.positions.offsets(of: params.range)
    let findings = snapshot.workspace.findings(of: snapshot.document.path, touching: range)
    let converter = CodeActionConverter(
      diagnostics: snapshot.diagnostics,
      edits: WorkspaceEditConverter(snapshot: snapshot),
      capabilities: snapshot.features.capabilities
    )
    var actions: [CodeActionOrCommand] = []
    if wants(.quickFix, params.context) {
      actions += converter.quickFixes(findings)
      actions += RepeatedFixes(snapshot: snapshot, converter: converter).actions(findings)
    }
    let kinds = Refactoring.Kind.allCases.filter { wants(CodeActionKind($0), params.context) }
    if !kinds.isEmpty, let context = snapshot.context {
      let isAsked = params.context?.triggerKind != .automatic
      let found = context.refactorings(at: range.lowerBound, isAsked: isAsked)
      actions += converter.refactorings(found.filter { kinds.contains($0.kind) })
    }
    if wants(.refactor, params.context), let guide = snapshot.workspace.newerGuide(for: snapshot.document.path) {
      // What it takes to move a whole bank is done when the action is chosen.
      let arguments = [LSPAny.string(snapshot.document.uri), .string(guide.id)]
      let migrate = converter.command("Migrate this bank to \(guide.id)", .refactor, MigrateCommand.name, arguments)
      actions += [migrate].compactMap { $0 }
    }
    return actions
  }

  private static func wants(_ kind: CodeActionKind, _ context: CodeActionContext?) -> Bool {
    context?.only?.contains { kind.isWithin($0) } ?? true
  }
}
