#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

#if !os(Windows)
  /// New content for a file, written beside it, that takes its place all at once: who reads sees the old bytes or the
  /// new ones, and so does who comes after a process that was killed.
  ///
  /// Links are followed and permissions kept. What is no regular file, such as `/dev/stdout`, is written to directly.
  /// Without `commit`, nothing is left.
  package final class PendingFile {
    private let descriptor: Int32
    /// The path as it was given, for errors.
    private let path: String
    /// The file that is meant, at the end of all links.
    private let target: String
    /// Where the content is until it is whole; nil where it is written to the target directly.
    private var temporary: String?

    package init(_ path: String) throws(FileError) {
      self.path = path
      target = try Self.target(of: path)
      var entry = stat()
      let isThere = stat(target, &entry) == 0
      if isThere, entry.st_mode & S_IFMT == S_IFDIR { throw FileError(path, .folder) }
      // A file that is protected could be replaced all the same, where its folder is not.
      if isThere, access(target, W_OK) != 0 { throw Self.error(path) }
      if isThere, entry.st_mode & S_IFMT != S_IFREG {
        descriptor = open(target, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.error(path) }
        return
      }
      let place = Self.temporary(for: target)
      descriptor = try Self.create(place, mode: isThere ? 0o600 : 0o666, for: path)
      temporary = place
      if isThere { keepPermissions(of: entry) }
    }

    deinit {
      if let temporary { unlink(temporary) }
      close(descriptor)
    }

    package func write(_ bytes: ArraySlice<UInt8>) throws(FileError) {
      let failed = bytes.withUnsafeBytes { bytes -> Bool in
        var start = 0
        while start < bytes.count {
          let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
          let written = systemWrite(descriptor, rest.baseAddress, rest.count)
          if written > 0 { start += written } else if errno != EINTR { return true }
        }
        return false
      }
      if failed { throw Self.error(path) }
    }

    /// Puts the new content in place, after it has reached the disk. With `old`, only where the file still holds that.
    package func commit(replacing old: ArraySlice<UInt8>? = nil) throws(FileError) {
      guard let temporary else { return }
      guard fsync(descriptor) == 0 else { throw Self.error(path) }
      // As late as possible: between here and the next step nobody's change can be seen.
      if let old {
        guard let now = try? DiskFileSystem().read(target), now[...] == old else { throw FileError(path, .changed) }
      }
      guard rename(temporary, target) == 0 else { throw Self.error(path) }
      self.temporary = nil
      Self.synchronize(FilePath.parent(target) ?? "/")
    }

    // MARK: Places

    /// The path behind all links; where there is no file yet, that of its folder with its name.
    private static func target(of path: String) throws(FileError) -> String {
      if let target = resolved(path) { return target }
      guard errno == ENOENT else { throw error(path) }
      var entry = stat()
      if lstat(path, &entry) == 0 { throw FileError(path, .notWritten("it is a link to a file that is not there")) }
      guard let folder = FilePath.parent(path).flatMap(resolved) else {
        throw FileError(path, .notWritten("its folder does not exist"))
      }
      return FilePath.joined(folder, FilePath.name(path))
    }

    private static func resolved(_ path: String) -> String? {
      guard let bytes = realpath(path, nil) else { return nil }
      defer { free(bytes) }
      return String(cString: bytes)
    }

    /// One name for each file, so that a process that was killed leaves no more than one behind, which the next takes
    /// away. It is hidden, so no check reads it.
    private static func temporary(for target: String) -> String {
      var name = FilePath.name(target)
      // Names have at most 255 bytes.
      while name.utf8.count > 240 { name.removeLast() }
      return FilePath.joined(FilePath.parent(target) ?? "/", ".\(name).qbank-new")
    }

    /// Makes the file and locks it. One that is there unlocked was left by a process that ended, and goes.
    private static func create(_ place: String, mode: mode_t, for path: String) throws(FileError) -> Int32 {
      for _ in 0..<100 {
        let made = open(place, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
        if made >= 0 {
          // Who came between may have taken it for one that was left.
          if isLocked(made), isSame(made, place) { return made }
          close(made)
          continue
        }
        guard errno == EEXIST else { throw error(path) }
        let left = open(place, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        if left < 0, errno == ENOENT { continue }
        guard left >= 0 else { throw error(path) }
        defer { close(left) }
        guard isLocked(left) else { throw FileError(path, .busy) }
        if isSame(left, place), unlink(place) != 0 { throw error(path) }
      }
      throw FileError(path, .busy)
    }

    /// Whether the lock was free; where there are no locks, as on some network disks, it is.
    private static func isLocked(_ descriptor: Int32) -> Bool {
      flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK
    }

    private static func isSame(_ descriptor: Int32, _ place: String) -> Bool {
      var own = stat()
      var other = stat()
      return fstat(descriptor, &own) == 0 && lstat(place, &other) == 0 && own.st_dev == other.st_dev
        && own.st_ino == other.st_ino
    }

    // MARK: The rest

    private func keepPermissions(of entry: stat) {
      // Only root may give a file away; a group of one's own it may get from anyone.
      if fchown(descriptor, entry.st_uid, entry.st_gid) != 0 { _ = fchown(descriptor, uid_t.max, entry.st_gid) }
      fchmod(descriptor, entry.st_mode & 0o7777)
    }

    /// Lets the new name reach the disk. Not every disk can; then there is nothing more to do.
    private static func synchronize(_ folder: String) {
      let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { return }
      fsync(descriptor)
      close(descriptor)
    }

    private static func error(_ path: String) -> FileError {
      FileError(path, .notWritten(String(cString: strerror(errno)).lowercasingFirst))
    }
  }

  /// write(2), by a name that no method hides.
  fileprivate func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
  }
#endif
