import Synchronization
import Workspace

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The file that clients are asked to show. It lies among the system's temporary files, in a folder that is the session's
/// own and that nobody else may look into; both go with the session.
final class ReportFile: Sendable {
  private let folder = Mutex<String?>(nil)

  /// Puts a text in the place of the last. Returns the path.
  func write(_ text: String) throws -> String {
    try folder.withLock { folder in
      let place = try folder.flatMap { FileManager.default.fileExists(atPath: $0) ? $0 : nil } ?? Self.makeFolder()
      folder = place
      let path = FilePath.joined(place, "qbank-report.md")
      try DiskFileSystem().write(Array(text.utf8)[...], to: path)
      return path
    }
  }

  /// Takes the file and its folder away.
  func remove() {
    folder.withLock { folder in
      if let folder { try? FileManager.default.removeItem(atPath: folder) }
      folder = nil
    }
  }

  /// A folder of a name that nobody can know before.
  private static func makeFolder() throws -> String {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("qbank-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    return path
  }
}
