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
    let results = Results<Result>(count)
    ThreadedWork.run(count, threads: cores, progress: progress) { index in
      let result = body(index)
      results.values.withLock { $0[index] = result }
    }
    return results.values.withLock { $0.compactMap(\.self) }
  }

  /// The threads of the machine, for those who have one thing to do that comes apart.
  static var workers: Workers { .threads(min(cores, 8)) }

  private static let cores: Int = {
    #if os(Windows)
      var information = SYSTEM_INFO()
      GetSystemInfo(&information)
      return max(1, Int(information.dwNumberOfProcessors))
    #else
      return max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    #endif
  }()

  private final class Results<Result: Sendable>: Sendable {
    let values: Mutex<[Result?]>

    init(_ count: Int) { values = Mutex(Array(repeating: nil, count: count)) }
  }
}
