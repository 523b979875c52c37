import LanguageServerProtocol
import Workspace

/// `textDocument/codeAction`: the fixes of the findings in the range.
enum CodeActionHandler: SnapshotRequestHandler {
  typealias Request = CodeActionRequest

  /// Edits for an older text would destroy the new one.
  static var needsSameVersion: Bool { true }

  static func handle(_ params: CodeActionParams, in snapshot: DocumentSnapshot) -> [CodeActionOrCommand] {
    guard snapshot.document.isReadable, wantsQuickFixes(params.context) else { return [] }
    let range = snapshot.positions.offsets(of: params.range)
    let findings = snapshot.workspace.findings(of: snapshot.document.path).filter { finding in
      finding.range.lowerBound <= range.upperBound && range.lowerBound <= finding.range.upperBound
    }
    let converter = CodeActionConverter(
      diagnostics: snapshot.diagnostics,
      edits: WorkspaceEditConverter(snapshot: snapshot),
      capabilities: snapshot.features.capabilities
    )
    return converter.quickFixes(findings)
  }

  private static func wantsQuickFixes(_ context: CodeActionContext?) -> Bool {
    context?.only?.contains { CodeActionKind.quickFix.isWithin($0) } ?? true
  }
}
