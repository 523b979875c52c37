import Findings
import LanguageServerProtocol
import Workspace

/// Makes one fix of a product's name in all banks of the workspace: the fix of that title that a rule offers in the open
/// document which the first argument names by URI.
enum ReplaceEverywhereCommand: ServerCommand {
  static let name = "qbank.replaceEverywhere"

  static func run(_ arguments: [LSPAny], in view: WorkspaceView) throws -> LSPAny {
    let texts = arguments.compactMap(\.stringValue)
    guard texts.count == 3, let snapshot = view.document(texts[0]) else {
      throw ResponseError(.invalidParams, "\"\(name)\" needs the URI of an open bank, a rule and the title of its fix.")
    }
    try ApplyEditCommand.requireVersions(in: view, for: name)
    let path = snapshot.document.path
    let findings = view.workspace.findings(of: path)
    let finding = findings.first { $0.rule.name == texts[1] && $0.fixes.contains { $0.title == texts[2] } }
    guard let finding, let fix = finding.fixes.first(where: { $0.title == texts[2] }) else { return .null }
    let everywhere = view.workspace.repeated(fix, of: finding, in: path, reach: .workspace, findings: findings) ?? fix
    guard let edit = WorkspaceEditConverter(snapshot: snapshot).edit(everywhere) else {
      throw ResponseError(.requestFailed, "A document that has to be changed cannot be read.")
    }
    ApplyEditCommand.send(edit, label: everywhere.title, in: view)
    return .null
  }
}
