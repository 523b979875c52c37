import LanguageServerProtocol

/// `workspace/executeCommand`: the commands that code actions of this server name.
enum ExecuteCommandHandler: MutatingRequestHandler {
  typealias Request = ExecuteCommandRequest

  static func handle(_ params: ExecuteCommandParams, in session: Session) throws -> NullResult {
    switch params.command {
    case ApplyEditCommand.name: try ApplyEditCommand.run(params.arguments ?? [], in: session)
    default: throw ResponseError(.invalidParams, "This server has no command \"\(params.command)\".")
    }
    return NullResult()
  }
}

/// Sends the edit in its argument to the client, which applies it. For clients that take commands for code actions.
enum ApplyEditCommand {
  static let name = "qbank.applyEdit"

  static func run(_ arguments: [LSPAny], in session: Session) throws {
    guard let argument = arguments.first, let edit = try? argument.decode(as: WorkspaceEdit.self) else {
      throw ResponseError(.invalidParams, "\"\(name)\" needs an edit as its argument.")
    }
    let client = session.client
    client.request(ApplyWorkspaceEditRequest.self, ApplyWorkspaceEditParams(label: nil, edit: edit)) { answer in
      if case .success(let result) = answer, result.applied { return }
      client.log(.warning, "The editor did not apply an edit.")
    }
  }
}
