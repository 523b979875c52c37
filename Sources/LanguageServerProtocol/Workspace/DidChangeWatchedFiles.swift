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
