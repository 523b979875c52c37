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

/// The folder that relative paths count from.
enum WorkingFolder {
  static let path: String = {
    #if os(Windows)
      guard let bytes = _getcwd(nil, 0) else { return "." }
    #else
      guard let bytes = getcwd(nil, 0) else { return "." }
    #endif
    defer { free(bytes) }
    return FilePath.normalized(String(cString: bytes).replacingBackslashes)
  }()

  /// The absolute path of an argument.
  static func absolute(_ argument: String) -> String { FilePath.joined(path, argument.replacingBackslashes) }
}

extension String {
  /// With the separators that paths have everywhere in qbank.
  fileprivate var replacingBackslashes: String {
    #if os(Windows)
      String(map { $0 == "\\" ? "/" : $0 })
    #else
      self
    #endif
  }
}
