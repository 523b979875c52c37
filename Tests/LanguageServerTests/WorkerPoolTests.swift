import Catalog
@preconcurrency import Dispatch
import SourceText
import Synchronization
import Testing
import Workspace

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

@Test func piecesWaitUntilThereIsNothingElseToDo() {
  let pool = WorkerPool(size: 4, idleThreads: 2)
  defer { pool.stop() }
  let gate = DispatchSemaphore(value: 0)
  let began = DispatchSemaphore(value: 0)
  let pieces = Counter()
  let judging = Counter()
  pool.submit(.background) {
    began.signal()
    gate.wait()
    judging.add()
  }
  began.wait()
  for _ in 0..<2 { pool.submitIdle { pieces.add() < 50 } }
  #expect(pieces.value == 0)
  gate.signal()
  #expect(judging.wait(for: 1))
  #expect(pieces.wait(forAtLeast: 50))
}

@Test func requestsAndJudgingRunBetweenPieces() {
  let pool = WorkerPool(size: 2)
  defer { pool.stop() }
  let pieces = Counter()
  let others = Counter()
  pool.submitIdle { pieces.add() < 2000 }
  for job in 0..<100 { pool.submit(job.isMultiple(of: 2) ? .background : .request) { others.add() } }
  #expect(others.wait(for: 100))
  #expect(pieces.wait(forAtLeast: 2000))
}

@Test func piecesRunWhereTheyAreWhenThereIsNoThread() {
  let pool = WorkerPool(size: 2) { _ in false }
  defer { pool.stop() }
  let pieces = Counter()
  // So many that nested calls would need too much of the stack.
  pool.submitIdle { pieces.add() < 200_000 }
  #expect(pieces.value == 200_000)
}

@Test func filesAreReadInOrder() {
  var texts: [String: String] = [:]
  for number in 10..<40 { texts["/w/\(number).yaml"] = "- {id: q-\(number), question: Why?, options: [a, b]}" }
  var workspace = Workspace(MemoryFileSystem(texts), Overrides(today: Day(year: 2026, month: 9, day: 26)))
  workspace.setFolders(["/w"])
  let found = Mutex<[[String]]>([])
  let token = CancellationToken()
  let reading = FolderReading(workspace.snapshot, token, nil) { files in found.withLock { $0.append(files.map(\.path)) }
  }
  let workers = Workers.threads(3)
  _ = workers.map(3) { _ in while reading.readNext() {} }
  #expect(found.withLock { $0 } == [texts.keys.sorted()])
}

@Test func whatIsCancelledIsReadNoFurther() {
  let files = MemoryFileSystem(["/w/1.yaml": "- {id: a, question: Why?, options: [a, b]}", "/w/2.yaml": "[]"])
  var workspace = Workspace(files, Overrides(today: Day(year: 2026, month: 9, day: 26)))
  workspace.setFolders(["/w"])
  let found = Mutex<[Int]>([])
  let token = CancellationToken()
  let reading = FolderReading(workspace.snapshot, token, nil) { files in found.withLock { $0.append(files.count) } }
  #expect(reading.readNext())
  token.cancel()
  #expect(!reading.readNext())
  #expect(found.withLock { $0 } == [1])
  _ = FolderReading(workspace.snapshot, token, nil) { files in found.withLock { $0.append(files.count) } }
  #expect(found.withLock { $0 } == [1, 0])
}

fileprivate final class Counter: Sendable {
  private let count = Mutex(0)
  private let changed = DispatchSemaphore(value: 0)

  var value: Int { count.withLock { $0 } }

  /// Returns what was counted.
  @discardableResult
  func add() -> Int {
    defer { changed.signal() }
    return count.withLock { count in
      count += 1
      return count
    }
  }

  /// Has it been counted to `expected` within 30 seconds?
  func wait(forAtLeast expected: Int) -> Bool {
    for _ in 0..<expected where changed.wait(timeout: .now() + .seconds(30)) != .success { return false }
    return true
  }

  /// Has it been counted to `expected`, and no further, within 30 seconds?
  func wait(for expected: Int) -> Bool {
    for _ in 0..<expected where changed.wait(timeout: .now() + .seconds(30)) != .success { return false }
    return count.withLock { $0 } == expected
  }
}
