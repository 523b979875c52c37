/// Where files come from: the disk, or a table in memory for tests. Paths have forward slashes.
package protocol FileSystem: Sendable {
  /// What is at `path`, symbolic links followed; nil where there is nothing that can be looked at.
  func status(_ path: String) -> FileStatus?

  /// All bytes of a regular file. Anything else is refused, without waiting for it.
  func read(_ path: String) throws(FileError) -> [UInt8]

  /// The names in a folder, sorted by their bytes, without `.` and `..`.
  func names(in folder: String) throws(FileError) -> [String]
}

/// What is at a path.
package struct FileStatus: Sendable, Hashable {
  package var kind: FileKind
  /// The same for every path that leads to the same file or folder.
  package var identity: FileIdentity
  /// In bytes.
  package var size: Int

  package init(_ kind: FileKind, identity: FileIdentity, size: Int = 0) {
    self.kind = kind
    self.identity = identity
    self.size = size
  }
}

package enum FileKind: Sendable, Hashable {
  case file
  case folder
  case pipe
  case socket
  case device
}

/// The device and the number of a file on it.
package struct FileIdentity: Sendable, Hashable {
  package var device: UInt64
  package var number: UInt64

  package init(device: UInt64, number: UInt64) {
    self.device = device
    self.number = number
  }
}

/// Why a file cannot be read or written.
package struct FileError: Error, Sendable, Hashable {
  package var path: String
  package var reason: Reason

  package enum Reason: Sendable, Hashable {
    case missing
    case folder
    case noFolder
    case pipe
    case socket
    case device
    case tooLarge
    /// Refused by the system, in its words.
    case refused(String)
    /// Its content is no longer what a change was made from.
    case changed
    /// Another process is about to replace it.
    case busy
    /// It cannot be written, in the system's words.
    case notWritten(String)
  }

  package init(_ path: String, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// The error that a file of `kind` is for one who wants to read it; nil for a regular file.
  package init?(_ path: String, reading kind: FileKind) {
    self.path = path
    switch kind {
    case .file: return nil
    case .folder: reason = .folder
    case .pipe: reason = .pipe
    case .socket: reason = .socket
    case .device: reason = .device
    }
  }

  /// The largest file that is read: offsets in trees have 32 bits.
  package static let largestSize = Int(Int32.max)

  /// One sentence for a person, with the path as `name`.
  package func sentence(naming name: String? = nil) -> String {
    let name = "\"\(name ?? path)\""
    return switch reason {
    case .missing: "\(name) does not exist; check the path."
    case .folder: "\(name) is a folder; name a file in it."
    case .noFolder: "\(name) is not a folder."
    case .pipe: "\(name) is a pipe, not a file; pass its content on standard input, as \"-\"."
    case .socket: "\(name) is a socket, not a file."
    case .device: "\(name) is a device, not a file."
    case .tooLarge: "\(name) is larger than 2 GB; split it."
    case .refused(let words): "\(name) cannot be read: \(words)."
    case .changed: "\(name) has changed since it was read and is left as it is; run the command again."
    case .busy: "\(name) is being written by another process; run the command again when that is done."
    case .notWritten(let words): "\(name) cannot be written: \(words)."
    }
  }
}
