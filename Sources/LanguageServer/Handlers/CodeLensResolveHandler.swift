import Editing
import LanguageServerProtocol

/// `codeLens/resolve`: the number of questions of a bank, a question's key, how many findings there are, and how many
/// questions are nearly the same, which its command lists.
enum CodeLensResolveHandler: WorkspaceRequestHandler {
  typealias Request = CodeLensResolveRequest

  static func handle(_ params: LSPCodeLens, in view: WorkspaceView) -> LSPCodeLens {
    var lens = params
    guard let (uri, subject) = CodeLensConverter.subject(params), let snapshot = view.document(uri),
      let context = snapshot.context
    else { return lens }
    let findings = view.memory.findings(of: snapshot)
    var nearDuplicates = 0
    if case .question(let index) = subject {
      nearDuplicates = view.memory.nearDuplicates(of: snapshot)[index]?.count ?? 0
    }
    let title = context.title(of: subject, findings: findings, nearDuplicates: nearDuplicates) {
      view.workspace.coverage(of: snapshot.document.path)
    }
    // Where there is nothing to list, a lens says something and does nothing.
    lens.command = Command(title: title ?? "", command: "")
    if case .question(let index) = subject, nearDuplicates > 0 {
      lens.command = Command(
        title: title ?? "", command: NearDuplicatesCommand.name, arguments: [.string(uri), .int(index)])
    }
    return lens
  }
}
