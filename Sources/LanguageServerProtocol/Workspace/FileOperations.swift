package enum DidCreateFilesNotification: LSPNotification {
  package static let method = "workspace/didCreateFiles"
  package typealias Params = FilesParams
}

package enum DidDeleteFilesNotification: LSPNotification {
  package static let method = "workspace/didDeleteFiles"
  package typealias Params = FilesParams
}

package enum DidRenameFilesNotification: LSPNotification {
  package static let method = "workspace/didRenameFiles"
  package typealias Params = RenameFilesParams
}

/// Files and folders that the editor made or deleted.
package struct FilesParams: Codable, Hashable, Sendable {
  package var files: [File]

  package struct File: Codable, Hashable, Sendable {
    package var uri: String
  }
}

package struct RenameFilesParams: Codable, Hashable, Sendable {
  package var files: [File]

  package struct File: Codable, Hashable, Sendable {
    package var oldUri: String
    package var newUri: String
  }
}

/// Which files a server wants to hear of.
package struct FileOperationRegistrationOptions: Codable, Hashable, Sendable {
  package var filters: [Filter]

  package struct Filter: Codable, Hashable, Sendable {
    package var scheme: String
    package var pattern: Pattern
  }

  package struct Pattern: Codable, Hashable, Sendable {
    package var glob: String
  }

  package init(glob: String) {
    filters = [Filter(scheme: "file", pattern: Pattern(glob: glob))]
  }
}
