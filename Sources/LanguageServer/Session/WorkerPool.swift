@preconcurrency import Dispatch
import Synchronization

/// Threads that run what only reads. Requests go before judging, and one thread is always left for them.
final class WorkerPool: Sendable {
  enum Priority {
    /// Somebody waits for the answer.
    case request
    /// Judging documents, reading the workspace.
    case background
  }

  private struct State {
    var requests: [@Sendable () -> Void] = []
    var background: [@Sendable () -> Void] = []
    var threads = 0
    var busy = 0
    var busyInBackground = 0
    var isStopped = false
  }

  /// Work that takes longer has most likely taken much memory for a while.
  private static let longWork: Duration = .milliseconds(100)

  private let size: Int
  private let start: @Sendable (@escaping @Sendable () -> Void) -> Bool
  private let state = Mutex(State())
  private let wake = DispatchSemaphore(value: 0)

  /// `size` threads at most, started when first needed; at least two. `start` says whether the system gave one.
  init(size: Int, start: @escaping @Sendable (@escaping @Sendable () -> Void) -> Bool = SystemThread.start) {
    self.size = max(2, size)
    self.start = start
  }

  func submit(_ priority: Priority, _ job: @escaping @Sendable () -> Void) {
    let needsThread = state.withLock { state in
      switch priority {
      case .request: state.requests.append(job)
      case .background: state.background.append(job)
      }
      guard state.threads < size, state.threads < state.busy + state.requests.count + state.background.count
      else { return false }
      state.threads += 1
      return true
    }
    if needsThread, !start({ self.work() }) {
      let isAlone = state.withLock { state in
        state.threads -= 1
        return state.threads == 0
      }
      // Nobody else would ever do it.
      if isAlone { return runNext() }
    }
    wake.signal()
  }

  /// Nothing that has not begun will run any more.
  func stop() {
    let threads = state.withLock { state in
      state.isStopped = true
      state.requests = []
      state.background = []
      return state.threads
    }
    for _ in 0..<threads { wake.signal() }
  }

  private func work() {
    while true {
      wake.wait()
      if state.withLock(\.isStopped) { return }
      runNext()
    }
  }

  /// Runs one job, where there is one that may run, on the calling thread.
  private func runNext() {
    let (job, isBackground) = take()
    guard let job else { return }
    let start = ContinuousClock.now
    job()
    if ContinuousClock.now - start > Self.longWork { Allocator.giveBack() }
    finish(isBackground)
  }

  private func take() -> (job: (@Sendable () -> Void)?, isBackground: Bool) {
    state.withLock { state in
      if state.isStopped { return (nil, false) }
      if !state.requests.isEmpty {
        state.busy += 1
        return (state.requests.removeFirst(), false)
      }
      guard !state.background.isEmpty, state.busyInBackground < size - 1 else { return (nil, false) }
      state.busy += 1
      state.busyInBackground += 1
      return (state.background.removeFirst(), true)
    }
  }

  private func finish(_ wasBackground: Bool) {
    let hasMore = state.withLock { state in
      state.busy -= 1
      if wasBackground { state.busyInBackground -= 1 }
      return wasBackground && !state.background.isEmpty
    }
    // A thread that was woken for this job found the limit reached and went back to sleep.
    if hasMore { wake.signal() }
  }
}
