/// A command that the client sends back with `workspace/executeCommand`.
package struct Command: Codable, Hashable, Sendable {
  package var title: String
  package var command: String
  @Tolerant package var arguments: [LSPAny]?

  package init(title: String, command: String, arguments: [LSPAny]? = nil) {
    self.title = title
    self.command = command
    self.arguments = arguments
  }
}
