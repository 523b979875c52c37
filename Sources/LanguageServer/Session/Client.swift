import LanguageServerProtocol
import Synchronization

/// The other side: notifications and requests to it, and its answers.
final class Client: Sendable {
  let output: MessageOutput

  private struct State {
    var trace: TraceValue = .off
    var isReady = false
    var lastID = 0
    var waiting: [RequestID: @Sendable (IncomingMessage) -> Void] = [:]
  }

  private let state = Mutex(State())

  init(output: MessageOutput) {
    self.output = output
  }

  // MARK: Notifications

  func notify<N: LSPNotification>(_ type: N.Type, _ params: N.Params) {
    output.send(OutgoingMessage(method: N.method, params: params))
  }

  /// A line for the client's log; before `initialize` is answered, for standard error.
  func log(_ type: MessageType, _ message: String) {
    if state.withLock({ $0.isReady }) {
      notify(LogMessageNotification.self, LogMessageParams(type: type, message: message))
    } else {
      _ = FileDescriptor.standardError.write(Array("qbank: \(message)\n".utf8))
    }
  }

  /// A line about what happened, for clients that trace.
  func trace(_ message: @autoclosure () -> String) {
    let (isReady, trace) = state.withLock { ($0.isReady, $0.trace) }
    guard isReady, trace != .off else { return }
    notify(LogTraceNotification.self, LogTraceParams(message: message()))
  }

  func setTrace(_ value: TraceValue) {
    state.withLock { $0.trace = value }
  }

  /// From now on the client takes notifications: `initialize` has been answered.
  func becomeReady() {
    state.withLock { $0.isReady = true }
  }

  // MARK: Requests

  /// Asks the client. `answer` is called on the session's thread, with what a wrong or misshapen answer says.
  func request<R: LSPRequest>(
    _ type: R.Type,
    _ params: R.Params,
    answer: @escaping @Sendable (Result<R.Result, ResponseError>) -> Void
  ) {
    let id = state.withLock { state in
      state.lastID += 1
      let id = RequestID.string("qbank-\(state.lastID)")
      state.waiting[id] = { message in
        if let error = message.error { return answer(.failure(error)) }
        do {
          answer(.success(try message.result(as: R.Result.self)))
        } catch {
          answer(.failure(ResponseError(.invalidParams, "The answer to \(R.method) has another shape.")))
        }
      }
      return id
    }
    output.send(OutgoingMessage(id: id, method: R.method, params: params))
  }

  /// Hands a response to whoever asked. `false` where nobody did.
  func receive(_ response: IncomingMessage) -> Bool {
    guard let id = response.id, let answer = state.withLock({ $0.waiting.removeValue(forKey: id) })
    else { return false }
    answer(response)
    return true
  }
}
