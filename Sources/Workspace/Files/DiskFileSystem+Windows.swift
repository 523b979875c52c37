#if os(Windows)
  import CRT
  import WinSDK

  /// The files of the machine, through the Windows API.
  package struct DiskFileSystem: FileSystem {
    package init() {}

    package func status(_ path: String) -> FileStatus? {
      WindowsHandle(path, for: .look)?.status
    }

    package func read(_ path: String) throws(FileError) -> [UInt8] {
      guard let file = WindowsHandle(path, for: .read) else { throw Self.error(path) }
      guard let status = file.status else { throw Self.error(path) }
      if let error = FileError(path, reading: status.kind) { throw error }
      guard status.size <= FileError.largestSize else { throw FileError(path, .tooLarge) }
      return try Self.readAll(expecting: status.size, of: path, file.read)
    }

    package func names(in folder: String) throws(FileError) -> [String] {
      guard let status = status(folder) else { throw Self.error(folder) }
      guard status.kind == .folder else { throw FileError(folder, .noFolder) }
      var entry = WIN32_FIND_DATAW()
      let search = FilePath.joined(folder, "*").withWindowsPath { FindFirstFileW($0, &entry) }
      guard let search, search != INVALID_HANDLE_VALUE else { throw Self.error(folder) }
      defer { FindClose(search) }
      var names: [String] = []
      repeat {
        let name = withUnsafePointer(to: &entry.cFileName) { pointer in
          pointer.withMemoryRebound(
            to: WCHAR.self, capacity: MemoryLayout.size(ofValue: pointer.pointee) / MemoryLayout<WCHAR>.size
          ) { String(decodingCString: $0, as: UTF16.self) }
        }
        if name != ".", name != ".." { names.append(name) }
      } while FindNextFileW(search, &entry)
      guard WindowsError.last == DWORD(ERROR_NO_MORE_FILES) else { throw Self.error(folder) }
      return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Everything that can still be read from a descriptor of the C library; `path` names it in errors.
    package static func readAll(
      _ descriptor: Int32, expecting size: Int = 0, of path: String
    ) throws(FileError) -> [UInt8] {
      // Else line breaks are changed, and a Ctrl-Z is taken for the end.
      _ = _setmode(descriptor, _O_BINARY)
      return try readAll(expecting: size, of: path) { buffer in
        let count = _read(descriptor, buffer.baseAddress, UInt32(min(buffer.count, 1 << 30)))
        return count < 0 ? nil : Int(count)
      }
    }

    /// Everything that `read` gives until it gives nothing; it returns nil on an error.
    private static func readAll(
      expecting size: Int, of path: String, _ read: (UnsafeMutableBufferPointer<UInt8>) -> Int?
    ) throws(FileError) -> [UInt8] {
      var bytes: [UInt8] = []
      // One byte more than expected, so that the end is seen without growing.
      var wanted = max(size + 1, 64 * 1024)
      while true {
        var failed = false
        let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
          while count < wanted {
            guard let got = read(UnsafeMutableBufferPointer(rebasing: buffer[count..<wanted])) else {
              failed = true
              return
            }
            if got == 0 { return }
            count += got
          }
        }
        if failed { throw error(path) }
        if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
        if bytes.count > FileError.largestSize { throw FileError(path, .tooLarge) }
        if chunk.count < wanted { return bytes }
        wanted = 1024 * 1024
      }
    }

    private static func error(_ path: String) -> FileError {
      let code = WindowsError.last
      return FileError(path, WindowsError.isMissing(code) ? .missing : .refused(WindowsError.words(code)))
    }
  }
#endif
