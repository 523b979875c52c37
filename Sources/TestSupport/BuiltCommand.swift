#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The binary that was built with the tests.
package enum BuiltCommand {
  /// It lies beside the test bundle.
  package static let path: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    guard realpath(CommandLine.arguments.first ?? "", &buffer) != nil else { return "" }
    var folder = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      if access(folder + "/qbank", X_OK) == 0 { return folder + "/qbank" }
    }
    return ""
  }()

  package static func run(
    _ arguments: String..., input: String = "", in folder: TemporaryFolder? = nil
  ) -> ChildProcess.Result {
    ChildProcess(path, in: folder?.path).run(arguments, input: Array(input.utf8))
  }
}
