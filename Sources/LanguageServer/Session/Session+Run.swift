import LanguageServerProtocol

extension Session {
  /// How long answers that are under way may take once the input has ended.
  private static let grace: Duration = .seconds(2)

  /// Handles what arrives until the session ends. Returns the exit code: 0 after `shutdown`, else 1.
  func run() -> Int32 {
    while true {
      switch queue.next(until: nextDeadline) {
      case .input(.message(let body)):
        Dispatcher.dispatch(body, in: self)
      case .input(.malformed(let reason)):
        refuseUnreadable(reason)
      case .input(.unfinished):
        client.log(.error, "The input ends inside a message.")
      case .input(.endOfInput):
        finishRequests()
        return lifecycle.exitCode
      case .task(let task):
        task(self)
      case nil:
        break
      }
      if case .ended(let code) = lifecycle { return code }
      if let parent, parent.hasDied(now: .now) { return lifecycle.exitCode }
    }
  }

  /// When there is something to do even though nothing arrives.
  private var nextDeadline: ContinuousClock.Instant? {
    parent?.nextCheck
  }

  private func refuseUnreadable(_ reason: String) {
    let error = ResponseError(.parseError, reason)
    client.output.send(OutgoingResponse<NullResult>(id: nil, outcome: .failure(error)))
    client.log(.error, reason)
  }

  /// Lets requests that came before the end of input be answered, for a while: who wrote them may still read.
  private func finishRequests() {
    let end = ContinuousClock.now + Self.grace
    while !pending.isEmpty, ContinuousClock.now < end {
      if case .task(let task) = queue.next(until: min(end, .now + .milliseconds(5))) { task(self) }
    }
    pending.cancelAll()
  }
}
