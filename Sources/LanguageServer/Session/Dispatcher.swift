import LanguageServerProtocol

/// Takes the body of one message to whoever handles it, and sees to it that a request gets its reply.
struct Dispatcher {
  let methods: MethodTable
  let session: Session

  func dispatch(_ body: [UInt8]) {
    let message: IncomingMessage
    do {
      message = try MessageCoder.decode(body)
    } catch DecodingError.typeMismatch, DecodingError.valueNotFound {
      return refuse(nil, ResponseError(.invalidRequest, "A message has to be a JSON object."))
    } catch {
      return refuse(nil, ResponseError(.parseError, "A message is no valid JSON."))
    }
    if message.isResponse {
      if !session.client.receive(message) { session.client.log(.warning, "A response to no request was left out.") }
    } else if let method = message.method {
      if message.hasID {
        request(method, message)
      } else {
        notification(method, message)
      }
    } else {
      refuse(message.id, ResponseError(.invalidRequest, "A message has neither a method nor a result."))
    }
  }

  // MARK: Requests

  private func request(_ name: String, _ message: IncomingMessage) {
    guard let id = message.id else {
      return refuse(nil, ResponseError(.invalidRequest, "The id of \"\(name)\" is no string or integer."))
    }
    guard let token = session.pending.begin(id) else {
      let text = "The id \(id) of \"\(name)\" belongs to a request that has no reply yet."
      return refuse(id, ResponseError(.invalidRequest, text))
    }
    let responder = Responder(id: id, token: token, pending: session.pending, output: session.client.output)
    if let refusal = session.lifecycle.refusal(ofRequest: name) { return responder.reply(refusal) }
    switch methods[name]?.run {
    case .request(let run):
      session.client.trace("\(name) \(id)")
      run(message, session, responder)
    case .notification:
      responder.reply(ResponseError(.invalidRequest, "\"\(name)\" is a notification; it has no id."))
    case nil:
      responder.reply(ResponseError(.methodNotFound, "This server has no method \"\(name)\"."))
    }
  }

  /// An error for a message that is no request under way.
  private func refuse(_ id: RequestID?, _ error: ResponseError) {
    session.client.output.send(OutgoingResponse<NullResult>(id: id, outcome: .failure(error)))
    session.client.log(.error, error.message)
  }

  // MARK: Notifications

  private func notification(_ name: String, _ message: IncomingMessage) {
    // Kate sends it without an id.
    if name == ShutdownRequest.method, session.lifecycle == .running {
      session.lifecycle = .shutDown
      return
    }
    guard session.lifecycle.accepts(notification: name) else { return }
    switch methods[name]?.run {
    case .notification(let run):
      do {
        try run(message, session)
      } catch {
        session.client.log(.error, "\"\(name)\" was left out: \(ParameterError.reason(error)).")
      }
    case .request:
      session.client.log(.error, "\"\(name)\" came without an id; it was left out.")
    case nil:
      // Notifications that begin with a dollar sign may be left out without a word.
      if !name.hasPrefix("$/") { session.client.log(.log, "This server has no notification \"\(name)\".") }
    }
  }
}
