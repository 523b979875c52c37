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
    let findings = snapshot.workspace.findings(of: snapshot.document.path).filter { finding in
      finding.range.lowerBound <= range.upperBound && range.lowerBound <= finding.range.upperBound
    }
    let converter = CodeActionConverter(
      diagnostics: snapshot.diagnostics,
      edits: WorkspaceEditConverter(snapshot: snapshot),
      capabilities: snapshot.features.capabilities
    )
    var actions = wants(.quickFix, params.context) ? converter.quickFixes(findings) : []
    let kinds = Refactoring.Kind.allCases.filter { wants(CodeActionKind($0), params.context) }
    if !kinds.isEmpty, let context = snapshot.context {
      let isAsked = params.context?.triggerKind != .automatic
      let found = context.refactorings(at: range.lowerBound, isAsked: isAsked)
      actions += converter.refactorings(found.filter { kinds.contains($0.kind) })
    }
    return actions
  }

  private static func wants(_ kind: CodeActionKind, _ context: CodeActionContext?) -> Bool {
    context?.only?.contains { kind.isWithin($0) } ?? true
  }
}
