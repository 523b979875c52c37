#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(WinSDK)
  import WinSDK
#endif

/// Watches the process of the editor, which may die without a word while something else keeps the pipe open.
final class ParentProcess {
  private static let interval: Duration = .seconds(3)

  private let id: Int32
  private(set) var nextCheck: ContinuousClock.Instant

  /// `nil` where there is no such process: the client runs on another machine or in another container.
  init?(id: Int, now: ContinuousClock.Instant) {
    guard let id = Int32(exactly: id), id > 0, Self.isAlive(id) else { return nil }
    self.id = id
    nextCheck = now + Self.interval
  }

  /// Looks again when the time has come.
  func hasDied(now: ContinuousClock.Instant) -> Bool {
    guard now >= nextCheck else { return false }
    nextCheck = now + Self.interval
    return !Self.isAlive(id)
  }

  private static func isAlive(_ id: Int32) -> Bool {
    #if canImport(WinSDK)
      guard let process = OpenProcess(DWORD(SYNCHRONIZE), false, DWORD(id)) else { return false }
      defer { CloseHandle(process) }
      return WaitForSingleObject(process, 0) == WAIT_TIMEOUT
    #else
      return kill(id, 0) == 0 || errno == EPERM
    #endif
  }
}
