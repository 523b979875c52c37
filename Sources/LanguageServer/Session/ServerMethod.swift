import LanguageServerProtocol

/// One method of the protocol and how it runs here.
struct ServerMethod: Sendable {
  enum Run: Sendable {
    case request(@Sendable (IncomingMessage, Session, Responder) -> Void)
    case notification(@Sendable (IncomingMessage, Session) throws -> Void)
  }

  let name: String
  let run: Run

  /// In order, on the session's thread.
  static func mutating<H: MutatingRequestHandler>(_ handler: H.Type) -> ServerMethod {
    ServerMethod(
      name: H.Request.method,
      run: .request { message, session, responder in
        guard let params = params(H.Request.self, of: message, responder) else { return }
        responder.reply { try H.handle(params, in: session) }
      }
    )
  }

  /// On a worker, from a snapshot of the document.
  static func snapshot<H: SnapshotRequestHandler>(_ handler: H.Type) -> ServerMethod {
    ServerMethod(
      name: H.Request.method,
      run: .request { message, session, responder in
        guard let params = params(H.Request.self, of: message, responder) else { return }
        let snapshot: DocumentSnapshot
        do {
          snapshot = try session.snapshot(of: params.textDocument.uri, cancellation: responder.token)
        } catch {
          return responder.fail(error)
        }
        session.pool.submit(.request) { [queue = session.queue] in
          if responder.token.isCancelled { return }
          let outcome = Result { try H.handle(params, in: snapshot) }
          guard H.needsSameVersion else { return responder.reply { try outcome.get() } }
          queue.append(
            .task { session in
              guard session.isCurrent(snapshot) else {
                return responder.reply(ResponseError(.contentModified, "The document has changed since."))
              }
              responder.reply { try outcome.get() }
            }
          )
        }
      }
    )
  }

  /// On a worker, from a snapshot of the workspace.
  static func workspace<H: WorkspaceRequestHandler>(_ handler: H.Type) -> ServerMethod {
    ServerMethod(
      name: H.Request.method,
      run: .request { message, session, responder in
        guard let params = params(H.Request.self, of: message, responder) else { return }
        let view = session.view(cancellation: responder.token)
        session.pool.submit(.request) {
          if responder.token.isCancelled { return }
          responder.reply { try H.handle(params, in: view) }
        }
      }
    )
  }

  static func notification<H: NotificationHandler>(_ handler: H.Type) -> ServerMethod {
    ServerMethod(
      name: H.Notification.method,
      run: .notification { message, session in
        try H.handle(try message.params(as: H.Notification.Params.self), in: session)
      }
    )
  }

  static func params<R: LSPRequest>(
    _ request: R.Type,
    of message: IncomingMessage,
    _ responder: Responder
  ) -> R.Params? {
    do {
      return try message.params(as: R.Params.self)
    } catch {
      responder.reply(ResponseError(.invalidParams, "\"\(R.method)\": \(ParameterError.reason(error))."))
      return nil
    }
  }
}
