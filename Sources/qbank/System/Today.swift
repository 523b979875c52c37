import Catalog

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(WinSDK)
  import CRT
#endif

/// The day of the machine's clock, in its time zone.
enum Today {
  static var day: Day {
    var now = time(nil)
    var parts = tm()
    #if os(Windows)
      localtime_s(&parts, &now)
    #else
      localtime_r(&now, &parts)
    #endif
    return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
