import LanguageServerProtocol

/// `workspace/executeCommand`: the commands of the table.
enum ExecuteCommandHandler: WorkspaceRequestHandler {
  typealias Request = ExecuteCommandRequest

  static func handle(_ params: ExecuteCommandParams, in view: WorkspaceView) throws -> LSPAny {
    guard let command = CommandTable.commands.first(where: { $0.name == params.command }) else {
      throw ResponseError(.invalidParams, "This server has no command \"\(params.command)\".")
    }
    return try command.run(params.arguments ?? [], in: view)
  }
}
