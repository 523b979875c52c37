import Dispatch
import LanguageServer
import SourceText
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(WinSDK)
  import WinSDK
#endif

/// Work on many things at once, on all cores.
enum Parallel {
  /// The results of `body` for `0..<count`, in order. `body` runs on several threads; `progress`, on this one, is told
  /// from time to time how many are done.
  static func map<Result: Sendable>(
    _ count: Int, progress: (Int) -> Void = { _ in }, _ body: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    guard count > 1, cores > 1 else {
      return (0..<count).map { index in
        progress(index)
        return body(index)
      }
    }
    let work = Work(count, body)
    let done = DispatchSemaphore(value: 0)
    var helpers = 0
    for _ in 1..<min(cores, count) {
      let hasStarted = SystemThread.start {
        while work.step() {}
        done.signal()
      }
      if hasStarted { helpers += 1 }
    }
    while work.step() { progress(work.finished) }
    for _ in 0..<helpers { done.wait() }
    return work.results
  }

  /// The threads of the machine, for those who have one thing to do that comes apart.
  static var workers: Workers { Workers(min(cores, 8)) { count, body in _ = map(count, body) } }

  private static let cores: Int = {
    #if os(Windows)
      var information = SYSTEM_INFO()
      GetSystemInfo(&information)
      return max(1, Int(information.dwNumberOfProcessors))
    #else
      return max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    #endif
  }()

  /// The things that are left to do, and what came of the others.
  private final class Work<Result: Sendable>: Sendable {
    private let body: @Sendable (Int) -> Result
    private let state: Mutex<(next: Int, results: [Result?])>

    init(_ count: Int, _ body: @escaping @Sendable (Int) -> Result) {
      self.body = body
      state = Mutex((0, Array(repeating: nil, count: count)))
    }

    /// Does one thing. Returns whether there was one.
    func step() -> Bool {
      let index = state.withLock { state -> Int? in
        guard state.next < state.results.count else { return nil }
        state.next += 1
        return state.next - 1
      }
      guard let index else { return false }
      let result = body(index)
      state.withLock { $0.results[index] = result }
      return true
    }

    var finished: Int { state.withLock { $0.next } }
    var results: [Result] { state.withLock { $0.results.compactMap(\.self) } }
  }
}
