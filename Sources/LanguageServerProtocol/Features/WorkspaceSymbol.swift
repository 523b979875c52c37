package enum WorkspaceSymbolRequest: LSPRequest {
  package static let method = "workspace/symbol"
  package typealias Params = WorkspaceSymbolParams
  package typealias Result = [SymbolInformation]
}

package struct WorkspaceSymbolParams: Codable, Hashable, Sendable {
  package var query: String
}
