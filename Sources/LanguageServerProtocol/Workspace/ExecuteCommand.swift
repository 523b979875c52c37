package enum ExecuteCommandRequest: LSPRequest {
  package static let method = "workspace/executeCommand"
  package typealias Params = ExecuteCommandParams
  package typealias Result = LSPAny
}

package struct ExecuteCommandParams: Codable, Hashable, Sendable {
  package var command: String
  @Tolerant package var arguments: [LSPAny]?
}
