@preconcurrency import Dispatch
import Synchronization

/// Threads that run what only reads. Requests go before judging, and one thread is always left for them. What nobody waits
/// for is done in pieces, and while a request or judging is under way, no piece begins.
final class WorkerPool: Sendable {
  enum Priority {
    /// Somebody waits for the answer.
    case request
    /// Judging documents.
    case background
  }

  /// A class, as a closure that is put into a list and taken out again is wrapped anew each time.
  private final class Job: Sendable {
    /// Returns whether there is more to do.
    let run: @Sendable () -> Bool

    init(_ run: @escaping @Sendable () -> Bool) { self.run = run }
  }

  private enum Kind {
    case request
    case background
    case idle
  }

  private struct State {
    var requests: [Job] = []
    var background: [Job] = []
    var idle: [Job] = []
    var threads = 0
    var busy = 0
    var busyInBackground = 0
    var busyIdly = 0
    var isStopped = false

    var waiting: Int { requests.count + background.count + idle.count }
  }

  /// Work that takes longer has most likely taken much memory for a while.
  private static let longWork: Duration = .milliseconds(100)

  private let size: Int
  /// How many threads work when nobody waits.
  let idleThreads: Int
  private let start: @Sendable (@escaping @Sendable () -> Void) -> Bool
  private let state = Mutex(State())
  private let wake = DispatchSemaphore(value: 0)

  /// `size` threads at most, started when first needed; at least two. `idleThreads` of them do what nobody waits for.
  /// `start` says whether the system gave one.
  init(
    size: Int, idleThreads: Int = 1,
    start: @escaping @Sendable (@escaping @Sendable () -> Void) -> Bool = SystemThread.start
  ) {
    self.size = max(2, size)
    self.idleThreads = min(max(1, idleThreads), self.size - 1)
    self.start = start
  }

  func submit(_ priority: Priority, _ job: @escaping @Sendable () -> Void) {
    let kind: Kind = priority == .request ? .request : .background
    submit(
      kind,
      Job {
        job()
        return false
      })
  }

  /// Calls `piece` again and again until it returns false, each time when there is nothing else to do.
  func submitIdle(_ piece: @escaping @Sendable () -> Bool) { submit(.idle, Job(piece)) }

  private func submit(_ kind: Kind, _ job: Job) {
    let needsThread = state.withLock { state in
      switch kind {
      case .request: state.requests.append(job)
      case .background: state.background.append(job)
      case .idle: state.idle.append(job)
      }
      guard state.threads < size, state.threads < state.busy + state.waiting else { return false }
      state.threads += 1
      return true
    }
    if needsThread, !start({ self.work() }) {
      let isAlone = state.withLock { state in
        state.threads -= 1
        return state.threads == 0
      }
      // Nobody else would ever do it.
      if isAlone {
        while runNext() {}
        return
      }
    }
    wake.signal()
  }

  /// Nothing that has not begun will run any more.
  func stop() {
    let threads = state.withLock { state in
      state.isStopped = true
      (state.requests, state.background, state.idle) = ([], [], [])
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

  /// Runs one job, where there is one that may run, on the calling thread. Returns whether there was.
  @discardableResult
  private func runNext() -> Bool {
    guard let (kind, job) = state.withLock({ take(from: &$0) }) else { return false }
    let start = ContinuousClock.now
    let hasMore = job.run()
    if ContinuousClock.now - start > Self.longWork { Allocator.giveBack() }
    finish(kind, hasMore ? job : nil)
    return true
  }

  private func take(from state: inout State) -> (Kind, Job)? {
    guard !state.isStopped else { return nil }
    if !state.requests.isEmpty {
      state.busy += 1
      return (.request, state.requests.removeFirst())
    }
    if !state.background.isEmpty, state.busyInBackground + state.busyIdly < size - 1 {
      state.busy += 1
      state.busyInBackground += 1
      return (.background, state.background.removeFirst())
    }
    guard !state.idle.isEmpty, state.busy == state.busyIdly, state.busyIdly < idleThreads else { return nil }
    state.busy += 1
    state.busyIdly += 1
    return (.idle, state.idle.removeFirst())
  }

  /// `next` is what is left to do.
  private func finish(_ kind: Kind, _ next: Job?) {
    let wakes = state.withLock { state in
      state.busy -= 1
      if kind == .background { state.busyInBackground -= 1 }
      if kind == .idle { state.busyIdly -= 1 }
      if let next, !state.isStopped { state.idle.append(next) }
      // Threads that were woken for these found the limit reached and went back to sleep.
      let isFree = state.busy == state.busyIdly
      let idle = isFree ? min(state.idle.count, idleThreads - state.busyIdly) : 0
      return idle + (kind != .request && !state.background.isEmpty ? 1 : 0)
    }
    for _ in 0..<wakes { wake.signal() }
  }
}
