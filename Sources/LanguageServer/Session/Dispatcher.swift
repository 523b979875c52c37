import LanguageServerProtocol

/// Takes the body of one message to whoever handles it, and sees to it that a request gets its reply.
enum Dispatcher {
  static func dispatch(_ body: [UInt8], in session: Session) {
    let message: IncomingMessage
    do {
      message = try MessageCoder.decode(body)
    } catch DecodingError.typeMismatch, DecodingError.valueNotFound {
      return refuse(nil, ResponseError(.invalidRequest, "A message has to be a JSON object."), session)
    } catch {
      return refuse(nil, ResponseError(.parseError, "A message is no valid JSON."), session)
    }
    if message.isResponse {
      if !session.client.receive(message) { session.client.log(.warning, "A response to no request was left out.") }
    } else if let method = message.method {
      if message.hasID {
        request(method, message, session)
      } else {
        notification(method, message, session)
      }
    } else {
      refuse(message.id, ResponseError(.invalidRequest, "A message has neither a method nor a result."), session)
    }
  }

  // MARK: Requests

  private static func request(_ name: String, _ message: IncomingMessage, _ session: Session) {
    guard let id = message.id else {
      return refuse(nil, ResponseError(.invalidRequest, "The id of \"\(name)\" is no string or integer."), session)
    }
    guard let token = session.pending.begin(id) else {
      let text = "The id \(id) of \"\(name)\" belongs to a request that has no reply yet."
      return refuse(id, ResponseError(.invalidRequest, text), session)
    }
    let responder = Responder(id: id, token: token, pending: session.pending, output: session.client.output)
    if let refusal = session.lifecycle.refusal(ofRequest: name) { return responder.reply(refusal) }
    switch session.methods[name]?.run {
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
  private static func refuse(_ id: RequestID?, _ error: ResponseError, _ session: Session) {
    session.client.output.send(OutgoingResponse<NullResult>(id: id, outcome: .failure(error)))
    session.client.log(.error, error.message)
  }

  // MARK: Notifications

  private static func notification(_ name: String, _ message: IncomingMessage, _ session: Session) {
    // Kate sends it without an id.
    if name == ShutdownRequest.method, session.lifecycle == .running {
      session.lifecycle = .shutDown
      return
    }
    guard session.lifecycle.accepts(notification: name) else { return }
    switch session.methods[name]?.run {
    case .notification(let run):
      do {
        try run(message, session)
      } catch {
        session.client.log(.error, "\"\(name)\" was left out: \(reason(error)).")
      }
    case .request:
      session.client.log(.error, "\"\(name)\" came without an id; it was left out.")
    case nil:
      // Notifications that begin with a dollar sign may be left out without a word.
      if !name.hasPrefix("$/") { session.client.log(.log, "This server has no notification \"\(name)\".") }
    }
  }

  /// What is wrong with parameters, where that is what the error says.
  static func reason(_ error: any Error) -> String {
    switch error {
    case let error as ResponseError:
      return error.message
    case DecodingError.keyNotFound(let key, let context):
      return "\"\((context.codingPath + [key]).map(\.stringValue).joined(separator: "."))\" is missing"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
      DecodingError.dataCorrupted(let context):
      let path = context.codingPath.map(\.stringValue).joined(separator: ".")
      return path.isEmpty ? "its parameters have the wrong shape" : "\"\(path)\" has the wrong shape"
    default:
      // Numbers that do not fit are an error of another, private type.
      return "its parameters have the wrong shape"
    }
  }
}
