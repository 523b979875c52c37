import LanguageServerProtocol

/// Answers one request, once: later replies to the same request are dropped.
struct Responder: Sendable {
  let id: RequestID
  let token: CancellationToken
  let pending: PendingRequests
  let output: MessageOutput

  func reply(_ value: some Encodable) {
    guard pending.take(id, token) else { return }
    output.send(body: body(value))
  }

  /// The reply with a value as it goes out; with an error, where the value cannot be said in JSON.
  func body(_ value: some Encodable) -> [UInt8] {
    if let body = try? MessageCoder.encode(OutgoingResponse(id: id, outcome: .success(value))) { return body }
    let error = ResponseError(.internalError, "The answer cannot be written as JSON.")
    return (try? MessageCoder.encode(OutgoingResponse<NullResult>(id: id, outcome: .failure(error)))) ?? []
  }

  /// Replies with what `body(_:)` made.
  func reply(body: [UInt8]) {
    guard pending.take(id, token) else { return }
    output.send(body: body)
  }

  func reply(_ error: ResponseError) {
    guard pending.take(id, token) else { return }
    output.send(OutgoingResponse<NullResult>(id: id, outcome: .failure(error)))
  }

  /// Replies with what `body` gives or throws.
  func reply<Value: Encodable>(with body: () throws -> Value) {
    do {
      reply(try body())
    } catch {
      fail(error)
    }
  }

  func fail(_ error: any Error) {
    reply(error as? ResponseError ?? ResponseError(.internalError, "\(error)"))
  }
}
