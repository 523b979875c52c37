#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#elseif canImport(ucrt)
  import ucrt
#endif

/// Where the figures go: standard output, a line each.
enum Figures {
  /// Prints a line at once, also where the output is a file.
  static func show(_ line: String) {
    print(line)
    fflush(nil)
  }
}
