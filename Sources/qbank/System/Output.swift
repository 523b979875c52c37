import Workspace

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

/// Standard output, standard error or a file: collects text and writes it in large pieces.
final class Output {
  private let descriptor: Int32
  private let file: PendingFile?
  private var buffer: [UInt8] = []
  /// The error number of a write that failed; nothing is written after it.
  private(set) var failure: Int32?
  /// The same for a file.
  private(set) var fileError: FileError?

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    file = nil
  }

  /// Writes a file, which is there with `commit` and not before.
  init(_ file: PendingFile) {
    descriptor = -1
    self.file = file
  }

  /// Whether who reads has left, as `head` does: no error of ours.
  var isClosed: Bool { failure == EPIPE }

  func write(_ text: String) {
    buffer += text.utf8
    if buffer.count >= 64 * 1024 { flush() }
  }

  func write(_ bytes: [UInt8]) {
    buffer += bytes
    if buffer.count >= 64 * 1024 { flush() }
  }

  /// Writes what was collected, interruptions and short writes dealt with.
  func flush() {
    defer { buffer.removeAll(keepingCapacity: true) }
    guard failure == nil, fileError == nil else { return }
    if let file {
      do throws(FileError) { try file.write(buffer[...]) } catch { fileError = error }
      return
    }
    buffer.withUnsafeBytes { bytes in
      var start = 0
      while start < bytes.count {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
        let written = systemWrite(descriptor, rest.baseAddress, rest.count)
        if written > 0 {
          start += written
        } else if errno != EINTR {
          failure = errno
          return
        }
      }
    }
  }

  /// Writes a sentence on a line of its own, at once.
  func say(_ sentence: String) {
    write(sentence.printable + "\n")
    flush()
  }

  /// Puts a file in its place; nothing for any other output.
  func commit() throws(FileError) {
    flush()
    if let fileError { throw fileError }
    try file?.commit()
  }

  /// Readies the process for writing: bytes arrive as they are, and a write to a closed pipe is an error of that write
  /// instead of the end of the process.
  static func prepare() {
    #if os(Windows)
      _ = _setmode(1, _O_BINARY)
      _ = _setmode(2, _O_BINARY)
      SetConsoleOutputCP(UINT(CP_UTF8))
    #else
      signal(SIGPIPE, SIG_IGN)
    #endif
  }
}

/// write(2), by a name that no method hides.
fileprivate func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  #if os(Windows)
    Int(_write(descriptor, bytes, UInt32(min(count, 1 << 30))))
  #else
    write(descriptor, bytes, count)
  #endif
}
