package enum DidChangeWatchedFilesNotification: LSPNotification {
  package static let method = "workspace/didChangeWatchedFiles"
  package typealias Params = DidChangeWatchedFilesParams
}

package struct DidChangeWatchedFilesParams: Codable, Hashable, Sendable {
  package var changes: [FileEvent]
}

package struct FileEvent: Codable, Hashable, Sendable {
  package var uri: String
  @Tolerant package var type: FileChangeType?
}

package enum FileChangeType: Int, Codable, Hashable, Sendable {
  case created = 1
  case changed = 2
  case deleted = 3
}

package struct DidChangeWatchedFilesRegistrationOptions: Codable, Hashable, Sendable {
  package var watchers: [FileSystemWatcher]

  package init(watchers: [FileSystemWatcher]) {
    self.watchers = watchers
  }
}

/// A glob of files of which all events are wanted.
package struct FileSystemWatcher: Codable, Hashable, Sendable {
  package var globPattern: String

  package init(globPattern: String) {
    self.globPattern = globPattern
  }
}
