import LanguageServerProtocol
import Workspace

/// Runs a session: takes one event after the other until it ends.
struct SessionLoop {
  let session: Session
  let methods: MethodTable
  /// What banks are judged by besides files: the day, which is asked for before each event.
  let overrides: @Sendable () -> Overrides

  /// How long answers that are under way may take once the input has ended.
  private static let grace: Duration = .seconds(2)

  /// Handles what arrives until the session ends. Returns the exit code: 0 after `shutdown`, else 1.
  func run() -> Int32 {
    while true {
      session.judgeDue()
      let event = session.queue.next(until: nextDeadline)
      session.follow(overrides())
      switch event {
      case .input(.message(let body)):
        Dispatcher(methods: methods, session: session).dispatch(body)
      case .input(.malformed(let reason)):
        refuseUnreadable(reason)
      case .input(.unfinished):
        session.client.log(.error, "The input ends inside a message.")
      case .input(.endOfInput):
        session.releaseWorkspace()
        finishRequests()
        return session.lifecycle.exitCode
      case .task(let task):
        task(session)
      case nil:
        break
      }
      if case .ended(let code) = session.lifecycle { return code }
      if let parent = session.parent, parent.hasDied(now: .now) { return session.lifecycle.exitCode }
    }
  }

  /// When there is something to do even though nothing arrives.
  private var nextDeadline: ContinuousClock.Instant? {
    let due = [session.schedule.nextDue, session.overviews.nextDue, session.workspaceDiagnostics.due]
    return (due + [session.parent?.nextCheck]).compactMap { $0 }.min()
  }

  private func refuseUnreadable(_ reason: String) {
    let error = ResponseError(.parseError, reason)
    session.client.output.send(OutgoingResponse<NullResult>(id: nil, outcome: .failure(error)))
    session.client.log(.error, reason)
  }

  /// Lets requests that came before the end of input be answered, for a while: who wrote them may still read.
  private func finishRequests() {
    let end = ContinuousClock.now + Self.grace
    while !session.pending.isEmpty, ContinuousClock.now < end {
      if case .task(let task) = session.queue.next(until: min(end, .now + .milliseconds(5))) { task(session) }
    }
    session.pending.cancelAll()
  }
}
