import Findings
import LanguageServerProtocol
import Workspace

/// Judges all banks of the workspace, those too that nobody has open. Gives the numbers of files, errors and warnings, and
/// shows them.
enum CheckWorkspaceCommand: ServerCommand {
  static let name = "qbank.checkWorkspace"

  static func run(_ arguments: [LSPAny], in view: WorkspaceView) -> LSPAny {
    var (files, questions, errors, warnings) = (0, 0, 0, 0)
    for path in view.workspace.bankPaths {
      // What half of the workspace holds is nobody's answer.
      if view.cancellation.isCancelled { return .null }
      let judgement = view.workspace.reading(path).judgement(of: path)
      files += 1
      questions += judgement.questions
      errors += judgement.findings.count { $0.severity == .error }
      warnings += judgement.findings.count { $0.severity == .warning }
    }
    let numbers = [counted(questions, "question"), counted(files, "bank"), counted(errors, "error")]
    let message = "\(numbers.joined(separator: ", ")), \(counted(warnings, "warning"))."
    let type: MessageType = errors > 0 ? .error : warnings > 0 ? .warning : .info
    view.client.notify(ShowMessageNotification.self, LogMessageParams(type: type, message: message))
    return .object([
      "files": .int(files), "questions": .int(questions), "errors": .int(errors), "warnings": .int(warnings),
    ])
  }

  private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
