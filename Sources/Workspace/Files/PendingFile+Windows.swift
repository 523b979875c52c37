#if os(Windows)
  import WinSDK

  /// New content for a file, written beside it, that takes its place all at once: who reads sees the old bytes or the
  /// new ones, and so does who comes after a process that was killed.
  ///
  /// Links are followed. The new file has the permissions of its folder. Without `commit`, nothing is left.
  package final class PendingFile {
    /// The path as it was given, for errors.
    private let path: String
    /// The file that is meant, at the end of all links.
    private let target: String
    private let temporary: String
    private let file: WindowsHandle
    private var isPending = true

    package init(_ path: String) throws(FileError) {
      self.path = path
      let old = WindowsHandle(path, for: .look)
      if old == nil, !WindowsError.isMissing(WindowsError.last) { throw Self.error(path) }
      if old?.status?.kind == .folder { throw FileError(path, .folder) }
      target = old?.finalPath ?? path
      let attributes = target.withWindowsPath { GetFileAttributesW($0) }
      if old != nil, attributes != INVALID_FILE_ATTRIBUTES, attributes & DWORD(FILE_ATTRIBUTE_READONLY) != 0 {
        throw FileError(path, .notWritten("it is write-protected"))
      }
      // One name for each file, so that a process that was killed leaves no more than one behind, which the next writes
      // over. While it is open nobody else can.
      let folder = FilePath.parent(target) ?? "."
      temporary = FilePath.joined(folder, ".\(FilePath.name(target)).qbank-new")
      guard let file = WindowsHandle(temporary, for: .create) else {
        let code = WindowsError.last
        if code == DWORD(ERROR_SHARING_VIOLATION) { throw FileError(path, .busy) }
        if WindowsError.isMissing(code) { throw FileError(path, .notWritten("its folder does not exist")) }
        throw FileError(path, .notWritten(WindowsError.words(code)))
      }
      self.file = file
    }

    deinit {
      file.close()
      if isPending { temporary.withWindowsPath { _ = DeleteFileW($0) } }
    }

    package func write(_ bytes: ArraySlice<UInt8>) throws(FileError) {
      guard file.write(bytes) else { throw Self.error(path) }
    }

    /// Puts the new content in place, after it has reached the disk. With `old`, only where the file still holds that.
    package func commit(replacing old: ArraySlice<UInt8>? = nil) throws(FileError) {
      guard file.synchronize() else { throw Self.error(path) }
      // As late as possible: between here and the next step nobody's change can be seen.
      if let old {
        guard let now = try? DiskFileSystem().read(target), now[...] == old else { throw FileError(path, .changed) }
      }
      // A file that is open cannot be renamed.
      file.close()
      let isMoved = temporary.withWindowsPath { source in
        target.withWindowsPath { target in
          MoveFileExW(source, target, DWORD(MOVEFILE_REPLACE_EXISTING) | DWORD(MOVEFILE_WRITE_THROUGH))
        }
      }
      guard isMoved else { throw Self.error(path) }
      isPending = false
    }

    private static func error(_ path: String) -> FileError {
      FileError(path, .notWritten(WindowsError.words(WindowsError.last)))
    }
  }
#endif
