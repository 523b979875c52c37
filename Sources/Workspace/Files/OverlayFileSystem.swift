/// A file system in which some files have the text that an editor has open.
struct OverlayFileSystem: FileSystem {
  let base: any FileSystem
  let open: [String: Document]

  func status(_ path: String) -> FileStatus? {
    guard let document = open[path] else { return base.status(path) }
    let identity = base.status(path)?.identity ?? FileIdentity(device: .max, number: UInt64(path.utf8.count))
    return FileStatus(.file, identity: identity, size: document.text.count)
  }

  func read(_ path: String) throws(FileError) -> [UInt8] {
    if let document = open[path] { return Array(document.text.bytes) }
    return try base.read(path)
  }

  func names(in folder: String) throws(FileError) -> [String] { try base.names(in: folder) }
}
