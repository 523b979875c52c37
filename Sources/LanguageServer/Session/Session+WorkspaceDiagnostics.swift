import LanguageServerProtocol
import Workspace

extension Session {
  /// Something has changed that findings may depend on.
  func somethingChanged() {
    epoch += 1
    workspaceDiagnostics.changed(at: .now)
  }

  /// The client wants the findings of all files, as soon as they may be others than those it has.
  func askForWorkspace(_ params: WorkspaceDiagnosticParams, _ responder: Responder) {
    let last = workspaceDiagnostics.ask(WorkspaceDiagnostics.Question(params: params, responder: responder))
    last?.responder.reply(WorkspaceDiagnosticReport(items: []))
  }

  /// Answers a question that waits for a change, as the session ends.
  func releaseWorkspace() {
    workspaceDiagnostics.release()?.responder.reply(WorkspaceDiagnosticReport(items: []))
  }

  /// Begins to answer, where the time has come.
  func answerWorkspace() {
    guard let question = workspaceDiagnostics.take(at: .now) else { return }
    let responder = question.responder
    let open = documents.all.compactMap { try? snapshot(of: $0.uri, cancellation: responder.token) }
    let reporter = WorkspaceReporter(
      workspace: workspace.snapshot, open: open, documents: documents, features: features,
      known: question.params.previousResultIds ?? [])
    pool.submitIdle { [client, queue] in
      defer { queue.append(.task { $0.workspaceDiagnostics.answered() }) }
      var items: [WorkspaceDocumentDiagnosticReport] = []
      reporter.report { item in
        if responder.token.isCancelled { return false }
        items.append(item)
        if let token = question.params.partialResultToken, items.count == WorkspaceReporter.batch {
          let part = PartialWorkspaceDiagnosticReport(token: token, value: WorkspaceDiagnosticReport(items: items))
          client.notify(WorkspaceDiagnosticProgress.self, part)
          items = []
        }
        return true
      }
      responder.reply(WorkspaceDiagnosticReport(items: items))
      return false
    }
  }
}
