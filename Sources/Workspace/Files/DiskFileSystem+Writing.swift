#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(WinSDK)
  import WinSDK
#endif

extension DiskFileSystem {
  /// Replaces the content of a file as a whole, where it is still `old`.
  package func replace(_ path: String, _ old: ArraySlice<UInt8>, with new: ArraySlice<UInt8>) throws(FileError) {
    let file = try PendingFile(path)
    try file.write(new)
    try file.commit(replacing: old)
  }

  /// Writes a file as a whole, whether there is one or not.
  package func write(_ bytes: ArraySlice<UInt8>, to path: String) throws(FileError) {
    let file = try PendingFile(path)
    try file.write(bytes)
    try file.commit()
  }

  /// Makes a folder with all above it; one that is there is left as it is.
  package func makeFolders(_ path: String) throws(FileError) {
    if let status = status(path) {
      guard status.kind == .folder else { throw FileError(path, .noFolder) }
      return
    }
    if let parent = FilePath.parent(path) { try makeFolders(parent) }
    #if os(Windows)
      let isMade = path.withWindowsPath { CreateDirectoryW($0, nil) }
      if !isMade { throw FileError(path, .notWritten(WindowsError.words(WindowsError.last))) }
    #else
      if mkdir(path, 0o777) != 0 {
        throw FileError(path, .notWritten(String(cString: strerror(errno)).lowercasingFirst))
      }
    #endif
  }
}
