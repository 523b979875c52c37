@preconcurrency import Dispatch
import Synchronization
import Workspace

extension Concurrency {
  /// On several threads, this one among them.
  package static func threads(_ count: Int) -> Concurrency {
    Concurrency { total, body in
      let work = Work(total, body)
      let done = DispatchSemaphore(value: 0)
      var helpers = 0
      for _ in 1..<max(1, min(count, total)) {
        let hasStarted = SystemThread.start {
          while work.step() {}
          done.signal()
        }
        if hasStarted { helpers += 1 }
      }
      while work.step() {}
      for _ in 0..<helpers { done.wait() }
    }
  }

  /// What is left to do.
  private final class Work: Sendable {
    private let total: Int
    private let body: @Sendable (Int) -> Void
    private let next = Atomic(0)

    init(_ total: Int, _ body: @escaping @Sendable (Int) -> Void) {
      self.total = total
      self.body = body
    }

    /// Does one thing. Returns whether there was one.
    func step() -> Bool {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < total else { return false }
      body(index)
      return true
    }
  }
}
