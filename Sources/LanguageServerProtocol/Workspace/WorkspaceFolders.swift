package struct WorkspaceFolder: Codable, Hashable, Sendable {
  package var uri: String
  @Tolerant package var name: String?

  package init(uri: String, name: String?) {
    self.uri = uri
    self.name = name
  }
}

package enum DidChangeWorkspaceFoldersNotification: LSPNotification {
  package static let method = "workspace/didChangeWorkspaceFolders"
  package typealias Params = DidChangeWorkspaceFoldersParams
}

package struct DidChangeWorkspaceFoldersParams: Codable, Hashable, Sendable {
  package var event: WorkspaceFoldersChangeEvent
}

package struct WorkspaceFoldersChangeEvent: Codable, Hashable, Sendable {
  @Tolerant package var added: [WorkspaceFolder]?
  @Tolerant package var removed: [WorkspaceFolder]?
}
