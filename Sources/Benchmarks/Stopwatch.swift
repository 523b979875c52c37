#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#elseif canImport(ucrt)
  import ucrt
#endif

enum Stopwatch {
  /// The seconds of processor time that `body` takes: what a busy machine does not change.
  static func time(_ body: () -> Void) -> Double {
    let start = clock()
    body()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }

  /// The times that each of `count` runs takes, sorted.
  static func times(_ count: Int, _ body: () -> Void) -> [Double] {
    (0..<max(1, count)).map { _ in time(body) }.sorted()
  }
}
