import LanguageServerProtocol

extension ServerMethod {
  /// `textDocument/diagnostic`: on a worker, from a snapshot; what is found in an older text is never sent.
  static let documentDiagnostic = ServerMethod(
    name: DocumentDiagnosticRequest.method,
    run: .request { message, session, responder in
      guard let params = params(DocumentDiagnosticRequest.self, of: message, responder) else { return }
      let snapshot: DocumentSnapshot
      do {
        snapshot = try session.snapshot(of: params.textDocument.uri, cancellation: responder.token)
      } catch {
        return responder.fail(error)
      }
      session.pool.submit(.request) { [queue = session.queue] in
        if responder.token.isCancelled { return }
        let report = snapshot.report
        let body = responder.body(report.answer(previous: params.previousResultId))
        queue.append(
          .task { session in
            guard session.isCurrent(snapshot) else {
              let data: LSPAny = .object(["retriggerRequest": .bool(true)])
              return responder.reply(ResponseError(.serverCancelled, "The document has changed since.", data: data))
            }
            session.pulled(report, of: snapshot)
            responder.reply(body: body)
          })
      }
    }
  )

  /// `workspace/diagnostic`: answered when something has changed since the last answer.
  static let workspaceDiagnostic = ServerMethod(
    name: WorkspaceDiagnosticRequest.method,
    run: .request { message, session, responder in
      guard let params = params(WorkspaceDiagnosticRequest.self, of: message, responder) else { return }
      session.askForWorkspace(params, responder)
    }
  )
}
