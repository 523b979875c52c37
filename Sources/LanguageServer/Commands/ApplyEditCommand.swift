import LanguageServerProtocol

/// Sends the edit in its argument to the client, which applies it. For clients that take commands for code actions.
enum ApplyEditCommand: ServerCommand {
  static let name = "qbank.applyEdit"

  static func run(_ arguments: [LSPAny], in view: WorkspaceView) throws -> LSPAny {
    guard let argument = arguments.first, let edit = try? argument.decode(as: WorkspaceEdit.self) else {
      throw ResponseError(.invalidParams, "\"\(name)\" needs an edit as its argument.")
    }
    send(edit, label: nil, in: view)
    return .null
  }

  /// Throws where the client cannot be sent edits that it does not wait for: while they are under way the text may change,
  /// and without the version that they are for it would be destroyed. No look at the text before they are sent helps.
  static func requireVersions(in view: WorkspaceView, for command: String) throws {
    guard !view.features.takesVersionedEdits else { return }
    throw ResponseError(
      .requestFailed,
      "\"\(command)\" sends edits, and the editor does not say that it takes these with the version of the text (\"applyEdit\", and \"documentChanges\" or \"resourceOperations\"), so that what is typed meanwhile could be lost: run qbank on the saved file, or take a newer editor."
    )
  }

  /// Sends an edit to the client, unless whoever asked for it does not want it any more.
  static func send(_ edit: WorkspaceEdit, label: String?, in view: WorkspaceView) {
    guard !view.cancellation.isCancelled else { return }
    let client = view.client
    client.request(ApplyWorkspaceEditRequest.self, ApplyWorkspaceEditParams(label: label, edit: edit)) { answer in
      if case .success(let result) = answer, result.applied { return }
      client.log(.warning, "The editor did not apply an edit.")
    }
  }
}
