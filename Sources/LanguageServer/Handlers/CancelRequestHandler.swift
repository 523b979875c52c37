import LanguageServerProtocol

/// `$/cancelRequest`: the request is answered with `RequestCancelled` at once, what its worker still finds is dropped.
enum CancelRequestHandler: NotificationHandler {
  typealias Notification = CancelRequestNotification

  static func handle(_ params: CancelParams, in session: Session) {
    guard let token = session.pending.cancel(params.id) else { return }
    let responder = Responder(id: params.id, token: token, pending: session.pending, output: session.client.output)
    responder.reply(ResponseError(.requestCancelled, "The request was cancelled."))
  }
}
