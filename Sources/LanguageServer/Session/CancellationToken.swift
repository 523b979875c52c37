import Synchronization

/// Says to work that is under way that nobody wants its result any more.
final class CancellationToken: Sendable {
  private let flag = Atomic(false)

  var isCancelled: Bool {
    flag.load(ordering: .relaxed)
  }

  func cancel() {
    flag.store(true, ordering: .relaxed)
  }
}
