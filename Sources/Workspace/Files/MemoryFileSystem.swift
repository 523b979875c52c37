import SourceText

/// Files in a table, for tests and for what has no disk. Folders are there where a path leads through them.
package struct MemoryFileSystem: FileSystem {
  private var files: [String: [UInt8]] = [:]
  private var special: [String: FileKind] = [:]
  private var links: [String: String] = [:]

  package init(_ files: [String: String] = [:]) {
    for (path, text) in files { self.files[FilePath.normalized(path)] = Array(text.utf8) }
  }

  package mutating func write(_ bytes: [UInt8], to path: String) {
    files[FilePath.normalized(path)] = bytes
  }

  package mutating func write(_ text: String, to path: String) {
    write(Array(text.utf8), to: path)
  }

  package mutating func remove(_ path: String) {
    files[FilePath.normalized(path)] = nil
  }

  /// Puts something at `path` that is no file: a pipe, a device.
  package mutating func place(_ kind: FileKind, at path: String) {
    special[FilePath.normalized(path)] = kind
  }

  /// Puts a symbolic link to an absolute path at `path`.
  package mutating func link(_ path: String, to target: String) {
    links[FilePath.normalized(path)] = FilePath.normalized(target)
  }

  package func status(_ path: String) -> FileStatus? {
    guard let path = resolved(path) else { return nil }
    let identity = FileIdentity(device: 0, number: FNV1a(path.utf8).value)
    if let bytes = files[path] { return FileStatus(.file, identity: identity, size: bytes.count) }
    if let kind = special[path] { return FileStatus(kind, identity: identity) }
    return everyPath.contains { FilePath.relative($0, to: path) != nil } ? FileStatus(.folder, identity: identity) : nil
  }

  package func read(_ path: String) throws(FileError) -> [UInt8] {
    guard let status = status(path) else { throw FileError(path, .missing) }
    if let error = FileError(path, reading: status.kind) { throw error }
    return resolved(path).flatMap { files[$0] } ?? []
  }

  package func names(in folder: String) throws(FileError) -> [String] {
    guard let status = status(folder) else { throw FileError(folder, .missing) }
    guard status.kind == .folder, let place = resolved(folder) else { throw FileError(folder, .noFolder) }
    var names: Set<String> = []
    for path in everyPath {
      guard let rest = FilePath.relative(path, to: place), let name = rest.split(separator: "/").first else { continue }
      names.insert(String(name))
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private var everyPath: [String] { Array(files.keys) + Array(special.keys) + Array(links.keys) }

  /// The path with every link in it replaced; nil where links lead in a circle.
  private func resolved(_ path: String) -> String? {
    var path = FilePath.normalized(path)
    for _ in 0..<40 {
      guard
        let link = links.first(where: { path == $0.key || FilePath.relative(path, to: $0.key) != nil })
      else { return path }
      path = FilePath.joined(link.value, FilePath.relative(path, to: link.key) ?? ".")
    }
    return nil
  }
}
