import Editing
import LanguageServerProtocol

/// `codeLens/resolve`: the number of questions of a bank, a question's key, and how many findings there are.
enum CodeLensResolveHandler: WorkspaceRequestHandler {
  typealias Request = CodeLensResolveRequest

  static func handle(_ params: LSPCodeLens, in view: WorkspaceView) -> LSPCodeLens {
    var lens = params
    guard let (uri, subject) = CodeLensConverter.subject(params), let snapshot = view.document(uri),
      let context = snapshot.context
    else { return lens }
    let findings = view.memory.findings(of: snapshot)
    let title = context.title(of: subject, findings: findings) { view.workspace.coverage(of: snapshot.document.path) }
    // A lens says something and does nothing.
    lens.command = Command(title: title ?? "", command: "")
    return lens
  }
}
