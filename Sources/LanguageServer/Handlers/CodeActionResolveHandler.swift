import LanguageServerProtocol

/// `codeAction/resolve`: the edits of an action that was offered without them.
enum CodeActionResolveHandler: WorkspaceRequestHandler {
  typealias Request = CodeActionResolveRequest

  static func handle(_ params: CodeAction, in view: WorkspaceView) throws -> CodeAction {
    guard params.edit == nil, let promise = ActionPromise(params.data) else { return params }
    guard let snapshot = view.document(promise.uri), snapshot.document.generation == promise.generation else {
      throw ResponseError(.contentModified, "The document has changed since.")
    }
    // Nothing is kept for it: what was offered is found again.
    let asked = CodeActionParams(
      textDocument: TextDocumentIdentifier(uri: promise.uri), range: promise.range,
      context: CodeActionContext(diagnostics: nil, only: params.kind.map { [$0] }, triggerKind: .invoked))
    let actions = CodeActionHandler.actions(asked, in: snapshot, promise: nil, titled: params.title)
    for case .action(let action) in actions
    where action.title == params.title && isSame(action.diagnostics, params.diagnostics) {
      var resolved = params
      resolved.edit = action.edit
      return resolved
    }
    throw ResponseError(
      .requestFailed,
      "\"\(params.title)\" was not done: it is not offered here any more, or its text would not say what the file says now."
    )
  }

  private static func isSame(_ own: [Diagnostic]?, _ sent: [Diagnostic]?) -> Bool {
    own?.first?.code == sent?.first?.code && own?.first?.range == sent?.first?.range
  }
}
