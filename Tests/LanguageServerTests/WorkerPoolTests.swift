@preconcurrency import Dispatch
import Synchronization
import Testing

@testable import LanguageServer

@Test func everyJobRunsOnce() throws {
  let pool = WorkerPool(size: 3)
  defer { pool.stop() }
  let runs = Counter()
  for job in 0..<300 {
    pool.submit(job.isMultiple(of: 3) ? .background : .request) { runs.add() }
  }
  #expect(runs.wait(for: 300))
}

@Test func requestsRunWhileTheBackgroundIsBusy() throws {
  let pool = WorkerPool(size: 2)
  defer { pool.stop() }
  let gate = DispatchSemaphore(value: 0)
  let background = Counter()
  let requests = Counter()
  for _ in 0..<4 {
    pool.submit(.background) {
      gate.wait()
      background.add()
    }
  }
  for _ in 0..<10 { pool.submit(.request) { requests.add() } }
  #expect(requests.wait(for: 10))
  for _ in 0..<4 { gate.signal() }
  #expect(background.wait(for: 4))
}

@Test func jobsRunWhereTheyAreWhenThereIsNoThread() {
  let pool = WorkerPool(size: 2) { _ in false }
  defer { pool.stop() }
  let runs = Counter()
  pool.submit(.request) { runs.add() }
  pool.submit(.background) { runs.add() }
  #expect(runs.wait(for: 2))
}

fileprivate final class Counter: Sendable {
  private let count = Mutex(0)
  private let changed = DispatchSemaphore(value: 0)

  func add() {
    count.withLock { $0 += 1 }
    changed.signal()
  }

  /// Has it been counted to `expected`, and no further, within 30 seconds?
  func wait(for expected: Int) -> Bool {
    for _ in 0..<expected where changed.wait(timeout: .now() + .seconds(30)) != .success { return false }
    return count.withLock { $0 } == expected
  }
}
