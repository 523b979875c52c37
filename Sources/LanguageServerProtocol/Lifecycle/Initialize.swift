package enum InitializeRequest: LSPRequest {
  package static let method = "initialize"
  package typealias Params = InitializeParams
  package typealias Result = InitializeResult
}

package struct InitializeParams: Codable, Sendable {
  @Tolerant package var processId: Int?
  @Tolerant package var clientInfo: ProgramInfo?
  @Tolerant package var rootPath: String?
  @Tolerant package var rootUri: String?
  @Tolerant package var workspaceFolders: [WorkspaceFolder]?
  @Tolerant package var initializationOptions: LSPAny?
  @Tolerant package var capabilities: ClientCapabilities?
  @Tolerant package var trace: TraceValue?
  @Tolerant package var workDoneToken: ProgressToken?
}

package struct InitializeResult: Codable, Sendable {
  package var capabilities: ServerCapabilities
  package var serverInfo: ProgramInfo

  package init(capabilities: ServerCapabilities, serverInfo: ProgramInfo) {
    self.capabilities = capabilities
    self.serverInfo = serverInfo
  }
}

/// The name of a client or server, and its version.
package struct ProgramInfo: Codable, Hashable, Sendable {
  package var name: String
  @Tolerant package var version: String?

  package init(name: String, version: String?) {
    self.name = name
    self.version = version
  }
}

package enum InitializedNotification: LSPNotification {
  package static let method = "initialized"
  package typealias Params = NoParams
}
