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
    let findings = snapshot.workspace.findings(of: snapshot.document.path).filter { finding in
      finding.range.lowerBound <= range.upperBound && range.lowerBound <= finding.range.upperBound
    }
    let converter = CodeActionConverter(
      diagnostics: snapshot.diagnostics,
      edits: WorkspaceEditConverter(snapshot: snapshot),
      capabilities: snapshot.features.capabilities
    )
    var actions = wants(.quickFix, params.context) ? converter.quickFixes(findings) : []
    if wants(.refactor, params.context), let context = snapshot.context {
      actions += converter.refactorings(
        context.refactorings(at: range.lowerBound, isAsked: params.context?.triggerKind != .automatic))
    }
    return actions
  }

  private static func wants(_ kind: CodeActionKind, _ context: CodeActionContext?) -> Bool {
    context?.only?.contains { kind.isWithin($0) } ?? true
  }
}
