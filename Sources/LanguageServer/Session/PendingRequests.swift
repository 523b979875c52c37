import LanguageServerProtocol
import Synchronization

/// The client's requests that have no reply yet. Whoever takes a request out answers it, and nobody else can.
final class PendingRequests: Sendable {
  private let tokens = Mutex<[RequestID: CancellationToken]>([:])

  /// A token for a new request; `nil` where an older one with the same id is not answered yet.
  func begin(_ id: RequestID) -> CancellationToken? {
    tokens.withLock { tokens in
      guard tokens[id] == nil else { return nil }
      let token = CancellationToken()
      tokens[id] = token
      return token
    }
  }

  /// Takes the request out. `true` for the first caller, who has to answer it.
  func take(_ id: RequestID, _ token: CancellationToken) -> Bool {
    tokens.withLock { tokens in
      guard tokens[id] === token else { return false }
      tokens[id] = nil
      return true
    }
  }

  /// Cancels the request; `nil` where it has its reply already or never was.
  func cancel(_ id: RequestID) -> CancellationToken? {
    let token = tokens.withLock { $0[id] }
    token?.cancel()
    return token
  }

  var isEmpty: Bool {
    tokens.withLock { $0.isEmpty }
  }

  func cancelAll() {
    for token in tokens.withLock({ $0.values }) { token.cancel() }
  }
}
