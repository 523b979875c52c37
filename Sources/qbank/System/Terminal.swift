#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(WinSDK)
  import WinSDK
  import CRT
#endif

/// What the process can know of where its output goes.
enum Terminal {
  static func isTerminal(_ descriptor: Int32) -> Bool {
    #if os(Windows)
      _isatty(descriptor) != 0
    #else
      isatty(descriptor) != 0
    #endif
  }

  /// Whether colour is wanted on a terminal (https://no-color.org).
  static var allowsColour: Bool {
    guard variable("NO_COLOR").map(\.isEmpty) ?? true else { return false }
    return variable("TERM") != "dumb"
  }

  /// The columns of the terminal behind a descriptor; 100 where that cannot be known.
  static func width(_ descriptor: Int32) -> Int {
    #if !os(Windows)
      var size = winsize()
      if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 { return Int(size.ws_col) }
    #endif
    return variable("COLUMNS").flatMap { Int($0) }.map { max($0, 20) } ?? 100
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
