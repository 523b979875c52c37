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

/// read(2) and write(2) on one descriptor, interruptions and short writes dealt with.
struct FileDescriptor: Sendable {
  let number: Int32

  static let standardError = FileDescriptor(number: 2)

  /// Blocks for the next bytes, at most `limit`. Empty at the end of input and where reading fails.
  func read(atMost limit: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      count = 0
      while true {
        #if canImport(WinSDK)
          let got = Int(_read(number, buffer.baseAddress, UInt32(limit)))
        #elseif canImport(Glibc)
          let got = Glibc.read(number, buffer.baseAddress, limit)
        #elseif canImport(Musl)
          let got = Musl.read(number, buffer.baseAddress, limit)
        #else
          let got = Darwin.read(number, buffer.baseAddress, limit)
        #endif
        if got < 0, errno == EINTR { continue }
        count = max(0, got)
        return
      }
    }
  }

  /// Writes all of `bytes`; `false` where the other side is gone.
  func write(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        #if canImport(WinSDK)
          let put = Int(_write(number, rest.baseAddress, UInt32(min(rest.count, 1 << 30))))
        #elseif canImport(Glibc)
          let put = Glibc.write(number, rest.baseAddress, rest.count)
        #elseif canImport(Musl)
          let put = Musl.write(number, rest.baseAddress, rest.count)
        #else
          let put = Darwin.write(number, rest.baseAddress, rest.count)
        #endif
        if put < 0, errno == EINTR { continue }
        guard put > 0 else { return false }
        written += put
      }
      return true
    }
  }

  /// Makes a write to a closed pipe an error of that write instead of the end of the process, and keeps the
  /// bytes of both descriptors as they are where the system would translate line ends.
  static func prepare(input: FileDescriptor, output: FileDescriptor) {
    #if canImport(WinSDK)
      _ = _setmode(input.number, _O_BINARY)
      _ = _setmode(output.number, _O_BINARY)
    #else
      signal(SIGPIPE, SIG_IGN)
    #endif
  }
}
