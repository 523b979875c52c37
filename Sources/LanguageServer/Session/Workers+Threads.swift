@preconcurrency import Dispatch
import SourceText
import Synchronization

extension Workers {
  /// On several threads, the caller's among them.
  package static func threads(_ count: Int) -> Workers {
    Workers(count) { total, body in ThreadedWork.run(total, threads: count, body) }
  }
}

/// Many pieces of work, done by several threads until none is left.
package enum ThreadedWork {
  /// Calls `body` for each number below `total`, and returns when all is done. `progress`, on the caller's thread alone, is
  /// told from time to time how many were begun.
  package static func run(
    _ total: Int, threads: Int, progress: (Int) -> Void = { _ in }, _ body: @escaping @Sendable (Int) -> Void
  ) {
    let pieces = Pieces(total, body)
    let done = DispatchSemaphore(value: 0)
    var helpers = 0
    for _ in 1..<max(1, min(threads, total)) {
      let hasStarted = SystemThread.start {
        while pieces.doNext() != nil {}
        done.signal()
      }
      if hasStarted { helpers += 1 }
    }
    while let begun = pieces.doNext() { progress(begun) }
    for _ in 0..<helpers { done.wait() }
  }

  private final class Pieces: Sendable {
    private let total: Int
    private let body: @Sendable (Int) -> Void
    private let next = Atomic(0)

    init(_ total: Int, _ body: @escaping @Sendable (Int) -> Void) {
      self.total = total
      self.body = body
    }

    /// Does one piece; returns how many were begun, nil where none was left.
    func doNext() -> Int? {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < total else { return nil }
      body(index)
      return min(total, next.load(ordering: .relaxed))
    }
  }
}
