#if os(Windows)
  import WinSDK

  /// A file of Windows, opened and closed again.
  final class WindowsHandle {
    private let handle: HANDLE
    private var isOpen = true

    /// What is done with the file, and whether others may open it meanwhile.
    enum Purpose {
      /// To see what it is; that needs no permission to read.
      case look
      case read
      /// To write a new one, which nobody else opens.
      case create
    }

    /// Links are followed. Fails with nil; `WindowsError.last` says why.
    init?(_ path: String, for purpose: Purpose) {
      let access: DWORD
      var share = DWORD(FILE_SHARE_READ) | DWORD(FILE_SHARE_WRITE) | DWORD(FILE_SHARE_DELETE)
      var disposition = DWORD(OPEN_EXISTING)
      // Without this flag, folders cannot be opened at all.
      var flags = DWORD(FILE_FLAG_BACKUP_SEMANTICS)
      switch purpose {
      case .look: access = DWORD(FILE_READ_ATTRIBUTES)
      case .read: access = DWORD(GENERIC_READ)
      case .create:
        access = DWORD(GENERIC_WRITE)
        share = 0
        disposition = DWORD(CREATE_ALWAYS)
        flags = DWORD(FILE_ATTRIBUTE_NORMAL)
      }
      let opened = path.withWindowsPath { CreateFileW($0, access, share, nil, disposition, flags, nil) }
      guard let opened, opened != INVALID_HANDLE_VALUE else { return nil }
      handle = opened
    }

    deinit { close() }

    func close() {
      guard isOpen else { return }
      isOpen = false
      CloseHandle(handle)
    }

    /// What it is; nil where Windows does not say.
    var status: FileStatus? {
      switch GetFileType(handle) {
      case DWORD(FILE_TYPE_DISK): break
      case DWORD(FILE_TYPE_PIPE): return FileStatus(.pipe, identity: FileIdentity(device: .max, number: 0))
      default: return FileStatus(.device, identity: FileIdentity(device: .max, number: 1))
      }
      var information = BY_HANDLE_FILE_INFORMATION()
      guard GetFileInformationByHandle(handle, &information) else { return nil }
      let identity = FileIdentity(
        device: UInt64(information.dwVolumeSerialNumber),
        number: UInt64(information.nFileIndexHigh) << 32 | UInt64(information.nFileIndexLow))
      let isFolder = information.dwFileAttributes & DWORD(FILE_ATTRIBUTE_DIRECTORY) != 0
      let size = UInt64(information.nFileSizeHigh) << 32 | UInt64(information.nFileSizeLow)
      return FileStatus(isFolder ? .folder : .file, identity: identity, size: Int(truncatingIfNeeded: size))
    }

    /// The path behind all links; nil where Windows does not say.
    var finalPath: String? {
      var buffer = [WCHAR](repeating: 0, count: 32_768)
      let count = GetFinalPathNameByHandleW(
        handle, &buffer, DWORD(buffer.count), DWORD(FILE_NAME_NORMALIZED) | DWORD(VOLUME_NAME_DOS))
      guard count > 0, Int(count) < buffer.count else { return nil }
      let path = String(decoding: buffer.prefix(Int(count)), as: UTF16.self)
      // It begins with the prefix for long paths, which `withWindowsPath` puts back where it is needed.
      guard path.hasPrefix(#"\\?\"#), !path.hasPrefix(#"\\?\UNC\"#) else { return nil }
      return String(path.dropFirst(4).map { $0 == "\\" ? "/" : $0 })
    }

    /// Reads up to `buffer.count` bytes. Returns how many, 0 at the end, and nil on an error.
    func read(into buffer: UnsafeMutableBufferPointer<UInt8>) -> Int? {
      var count: DWORD = 0
      let wanted = DWORD(min(buffer.count, 1 << 30))
      guard ReadFile(handle, buffer.baseAddress, wanted, &count, nil) else { return nil }
      return Int(count)
    }

    /// Returns whether all could be written.
    func write(_ bytes: ArraySlice<UInt8>) -> Bool {
      bytes.withUnsafeBufferPointer { bytes in
        var start = 0
        while start < bytes.count {
          var count: DWORD = 0
          let rest = UnsafeBufferPointer(rebasing: bytes[start...])
          guard WriteFile(handle, rest.baseAddress, DWORD(min(rest.count, 1 << 30)), &count, nil), count > 0 else {
            return false
          }
          start += Int(count)
        }
        return true
      }
    }

    /// Waits until all has reached the disk.
    func synchronize() -> Bool { FlushFileBuffers(handle) }
  }

  /// What Windows says of the last call that failed.
  enum WindowsError {
    static var last: DWORD { GetLastError() }

    static func isMissing(_ code: DWORD) -> Bool {
      [ERROR_FILE_NOT_FOUND, ERROR_PATH_NOT_FOUND, ERROR_INVALID_NAME].contains { DWORD($0) == code }
    }

    /// In the system's language, without a full stop.
    static func words(_ code: DWORD) -> String {
      var buffer = [WCHAR](repeating: 0, count: 512)
      let count = FormatMessageW(
        DWORD(FORMAT_MESSAGE_FROM_SYSTEM) | DWORD(FORMAT_MESSAGE_IGNORE_INSERTS), nil, code, 0, &buffer,
        DWORD(buffer.count), nil)
      let text = String(decoding: buffer.prefix(Int(count)), as: UTF16.self)
      let words = text.split { $0.isWhitespace }.joined(separator: " ")
      guard !words.isEmpty else { return "error \(code)" }
      return (words.hasSuffix(".") ? String(words.dropLast()) : words).lowercasingFirst
    }
  }

  extension String {
    /// The path as Windows wants it; one that is longer than its old limit gets the prefix that lifts it.
    func withWindowsPath<Result>(_ body: (UnsafePointer<WCHAR>) -> Result) -> Result {
      // The limit is 260; a folder must leave room for a name in the old form.
      guard utf16.count >= 248, FilePath.isAbsolute(self), !hasPrefix("/") else {
        return withCString(encodedAs: UTF16.self, body)
      }
      return (#"\\?\"# + map { $0 == "/" ? "\\" : String($0) }.joined()).withCString(encodedAs: UTF16.self, body)
    }
  }
#endif
