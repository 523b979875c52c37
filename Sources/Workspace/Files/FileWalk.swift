/// Finds the files below a folder that may be documents of ours, in the order of their paths.
package struct FileWalk {
  private let files: any FileSystem
  /// Folders and files that were met already, by whatever path.
  private var seen: Set<FileIdentity> = []

  /// Something that a walk left alone, and why, for `--verbose`.
  package struct Skipped: Sendable, Hashable {
    package var path: String
    package var reason: String
  }

  package private(set) var found: [String] = []
  package private(set) var skipped: [Skipped] = []
  /// Folders below that cannot be read.
  package private(set) var errors: [FileError] = []

  /// How deep folders are followed: far more than anyone has, and an end to what links may build.
  private static let depthLimit = 64

  package init(_ files: any FileSystem) {
    self.files = files
  }

  /// Adds the YAML and JSON files below `folder`. Hidden folders, `node_modules` and what was met before are left out.
  package mutating func collect(below folder: String) throws(FileError) {
    try collect(below: folder, depth: 0)
  }

  /// Adds the file, or the files below the folder, at `path`; nothing where a walk would find nothing.
  mutating func collect(at path: String) {
    guard let status = files.status(path) else { return }
    switch status.kind {
    case .folder: try? collect(below: path)
    case .file: if DocumentFormat.isRead(path) { _ = add(path, status) }
    case .pipe, .socket, .device: break
    }
  }

  /// Whether a walk below `folder` goes as far as `path`, by the names on the way.
  static func reaches(_ path: String, from folder: String) -> Bool {
    guard let rest = FilePath.relative(path, to: folder) else { return path == folder }
    return rest.split(separator: "/").allSatisfy { isFollowed(String($0)) && $0 != "node_modules" }
  }

  private static func isFollowed(_ name: String) -> Bool { !name.hasPrefix(".") || ConfigurationFile.isName(name) }

  /// Adds one file that was named. Returns whether it was not met before.
  package mutating func add(_ file: String, _ status: FileStatus) -> Bool {
    guard seen.insert(status.identity).inserted else { return false }
    found.append(file)
    return true
  }

  private mutating func collect(below folder: String, depth: Int) throws(FileError) {
    guard let status = files.status(folder) else { throw FileError(folder, .missing) }
    guard seen.insert(status.identity).inserted else { return skip(folder, "it was checked already by another path") }
    guard depth < Self.depthLimit else { return skip(folder, "it lies more than \(Self.depthLimit) folders deep") }
    for name in try files.names(in: folder) {
      let path = FilePath.joined(folder, name)
      guard Self.isFollowed(name) else { continue }
      guard let status = files.status(path) else {
        skip(path, "nothing can be read there")
        continue
      }
      switch status.kind {
      case .folder where name == "node_modules": continue
      case .folder:
        do {
          try collect(below: path, depth: depth + 1)
        } catch {
          errors.append(error)
        }
      case .file:
        guard DocumentFormat.isRead(path) else {
          skip(path, "it is neither YAML nor JSON by its name")
          continue
        }
        if !add(path, status) { skip(path, "it was checked already by another path") }
      case .pipe, .socket, .device:
        skip(path, "it is no regular file")
      }
    }
  }

  private mutating func skip(_ path: String, _ reason: String) {
    skipped.append(Skipped(path: path, reason: reason))
  }
}
