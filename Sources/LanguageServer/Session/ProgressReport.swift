import LanguageServerProtocol
import Synchronization

/// Shows how far a piece of work is, once the client has agreed to show it.
final class ProgressReport: Sendable {
  private enum State {
    /// The client was asked.
    case asked
    case begun(percentage: Int)
    case ended
  }

  private let client: Client
  private let token: ProgressToken
  private let title: String
  private let state = Mutex(State.asked)

  /// nil where the client shows no progress of work that it did not ask for.
  init?(_ title: String, id: String, for session: Session) {
    guard session.features.capabilities.window?.workDoneProgress == true else { return nil }
    client = session.client
    token = .string(id)
    self.title = title
    client.request(WorkDoneProgressCreateRequest.self, WorkDoneProgressCreateParams(token: token)) { [self] answer in
      if case .success = answer { begin() }
    }
  }

  func update(_ done: Int, of total: Int) {
    let percentage = total > 0 ? 100 * done / total : 0
    state.withLock { state in
      guard case .begun(let last) = state, percentage > last else { return }
      state = .begun(percentage: percentage)
      send(WorkDoneProgress(kind: .report, message: "\(done) of \(total) files", percentage: percentage))
    }
  }

  func end() {
    state.withLock { state in
      if case .begun = state { send(WorkDoneProgress(kind: .end)) }
      state = .ended
    }
  }

  private func begin() {
    state.withLock { state in
      guard case .asked = state else { return }
      state = .begun(percentage: 0)
      send(WorkDoneProgress(kind: .begin, title: title, percentage: 0))
    }
  }

  private func send(_ value: WorkDoneProgress) {
    client.notify(ProgressNotification.self, ProgressParams(token: token, value: value))
  }
}
