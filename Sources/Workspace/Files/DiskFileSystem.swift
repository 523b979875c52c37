#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

#if !os(Windows)
  /// The files of the machine, through the C library.
  package struct DiskFileSystem: FileSystem {
    package init() {}

    package func status(_ path: String) -> FileStatus? {
      var entry = stat()
      return stat(path, &entry) == 0 ? FileStatus(entry) : nil
    }

    package func read(_ path: String) throws(FileError) -> [UInt8] {
      // Without O_NONBLOCK, opening a pipe waits for a writer.
      let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
      guard descriptor >= 0 else { throw Self.error(path) }
      defer { close(descriptor) }
      var entry = stat()
      guard fstat(descriptor, &entry) == 0 else { throw Self.error(path) }
      let status = FileStatus(entry)
      if let error = FileError(path, reading: status.kind) { throw error }
      guard status.size <= FileError.largestSize else { throw FileError(path, .tooLarge) }
      return try Self.readAll(descriptor, expecting: status.size, of: path)
    }

    package func names(in folder: String) throws(FileError) -> [String] {
      guard let stream = opendir(folder) else {
        throw errno == ENOTDIR ? FileError(folder, .noFolder) : Self.error(folder)
      }
      defer { closedir(stream) }
      var names: [String] = []
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
            String(cString: $0)
          }
        }
        if name != ".", name != ".." { names.append(name) }
      }
      return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Everything that can still be read from a descriptor; `path` names it in errors.
    package static func readAll(
      _ descriptor: Int32, expecting size: Int = 0, of path: String
    ) throws(FileError) -> [UInt8] {
      var bytes: [UInt8] = []
      // One byte more than expected, so that the end is seen without growing.
      var room = max(size + 1, 64 * 1024)
      while true {
        var failed = false
        let wanted = room
        let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
          preferLargePages(buffer)
          while count < wanted {
            let got = systemRead(descriptor, buffer.baseAddress.map { $0 + count }, wanted - count)
            if got > 0 {
              count += got
            } else if got == 0 {
              break
            } else if errno != EINTR {
              failed = true
              break
            }
          }
        }
        if failed { throw error(path) }
        if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
        if bytes.count > FileError.largestSize { throw FileError(path, .tooLarge) }
        if chunk.count < wanted { return bytes }
        room = 1024 * 1024
      }
    }

    private static func error(_ path: String) -> FileError {
      switch errno {
      case ENOENT, ENOTDIR: FileError(path, .missing)
      // A socket cannot be opened.
      case ENXIO: FileError(path, .socket)
      default: FileError(path, .refused(String(cString: strerror(errno)).lowercasingFirst))
      }
    }
  }

  /// read(2), by a name that no method hides.
  fileprivate func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
    read(descriptor, buffer, count)
  }

  /// Asks for large pages: the first touch of each small one costs as much as reading what is in it.
  fileprivate func preferLargePages(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
    #if os(Linux)
      let page = 4096
      guard buffer.count >= 4 << 20, let base = buffer.baseAddress else { return }
      let skipped = (page - Int(bitPattern: base) % page) % page
      // A wish: without it all is the same, but slower.
      _ = madvise(base + skipped, (buffer.count - skipped) / page * page, MADV_HUGEPAGE)
    #endif
  }

  extension FileStatus {
    fileprivate init(_ entry: stat) {
      let kind: FileKind =
        switch entry.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFIFO: .pipe
        case S_IFSOCK: .socket
        default: .device
        }
      let identity = FileIdentity(
        device: UInt64(truncatingIfNeeded: entry.st_dev), number: UInt64(truncatingIfNeeded: entry.st_ino))
      self.init(kind, identity: identity, size: Int(entry.st_size))
    }
  }
#endif

extension String {
  var lowercasingFirst: String { prefix(1).lowercased() + dropFirst() }
}
